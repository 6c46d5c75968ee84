/** Consent to analytics: how it is asked, remembered, withdrawn, and what happens only when it was given. */
package com.smartaimovies.cookie;
