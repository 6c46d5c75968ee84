/** The usage log: which pages are read, from where, with what and for how long. */
package com.smartaimovies.usage;
