/** Accounts: how one is opened, confirmed, read, corrected and closed by its owner. */
package com.smartaimovies.account;
