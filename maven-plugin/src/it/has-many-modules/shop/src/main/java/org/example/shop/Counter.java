package org.example.shop;

import org.example.domain.Customer;

/** Where customers are served. */
public final class Counter {
    public void serve(Customer customer) {
        System.out.println(customer.email());
    }
}
