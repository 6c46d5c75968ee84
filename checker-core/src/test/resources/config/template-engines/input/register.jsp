<%@ taglib prefix="form" uri="http://www.springframework.org/tags/form" %>
<%-- <form:input path="nationality"/> --%>
<form:form modelAttribute="customer">
  <form:input path="firstName"/>
  <form:password path="password"/>
  <form:hidden path="email"/>
</form:form>
<c:if test="${true}"><script src="https://js.stripe.com/v3/"></script></c:if>
<a href="https://www.paypal.com/me">pay</a>
