<#-- <input name="email"> -->
<form><#list fields as field><input name="phoneNumber" value="${(user.phoneNumber)!}"></#list></form>
<img src="https://www.gravatar.com/avatar/${hash}">
<img src="${base}/logo.png">
