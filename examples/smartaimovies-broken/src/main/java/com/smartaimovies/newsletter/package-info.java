/** A newsletter that nobody declared. */
package com.smartaimovies.newsletter;
