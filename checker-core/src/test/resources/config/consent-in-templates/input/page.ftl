<#-- <script src="https://cdn.mxpnl.com/x.js"></script> -->
<#if cookieConsent?? && cookieConsent.analytics>
<script src="https://static.hotjar.com/c/hotjar-1.js"></script>
<#else>
<script src="https://plausible.io/js/p.js"></script>
</#if>
<#if user??><script src="https://js.stripe.com/v3/"></script></#if>
