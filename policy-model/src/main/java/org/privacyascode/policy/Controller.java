package org.privacyascode.policy;

/**
 * Who decides on the data.
 *
 * @param name the name people know
 * @param legalName the legal person
 * @param staff number of employees
 */
public record Controller(
        Stated<String> name,
        Stated<String> legalName,
        Stated<String> address,
        Stated<Country> country,
        Stated<String> register,
        Stated<Integer> staff,
        Representatives representative,
        Stated<Appointment> dpo,
        Listed<JointController> joint,
        @Inline Marks marks) {}
