<%@ taglib prefix="s" uri="/struts-tags" %>
<h1><s:text name="profile.email"/></h1>
<s:form action="save">
  <s:textfield name="bean.emailAddress" size="40"/>
  <s:password name="bean.secretWord"/>
</s:form>
