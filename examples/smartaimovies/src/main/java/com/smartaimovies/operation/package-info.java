/** What the people who run the site learn from its log. */
package com.smartaimovies.operation;
