/** Messages that people send us through the contact form. */
package com.smartaimovies.contact;
