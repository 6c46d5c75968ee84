/** The site as a whole: how it starts, who may see what, which language it speaks. */
package com.smartaimovies;
