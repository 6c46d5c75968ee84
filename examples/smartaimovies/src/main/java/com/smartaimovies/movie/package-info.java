/** What the site is for: the movies. Nothing here is about a person who visits. */
package com.smartaimovies.movie;
