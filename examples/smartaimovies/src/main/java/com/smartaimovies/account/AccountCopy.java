package com.smartaimovies.account;

import com.smartaimovies.contact.MessageCopy;
import java.util.List;

/** Everything that we hold about an account holder, as they receive it. */
record AccountCopy(
        String email, String username, boolean restricted, boolean objectedTo, List<MessageCopy> messages) {}
