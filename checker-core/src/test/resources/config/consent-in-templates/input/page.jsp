<%-- <script src="https://cdn.mxpnl.com/x.js"></script> --%>
<c:if test="${sessionScope.cookieConsent == 'all'}"><script src="https://static.hotjar.com/c/hotjar-1.js"></script></c:if>
<c:if test="${empty consent}"><script src="https://plausible.io/js/p.js"></script></c:if>
<form:form modelAttribute="customer"><form:input path="lastName"/><form:password path="password"/><form:hidden path="email"/></form:form>
