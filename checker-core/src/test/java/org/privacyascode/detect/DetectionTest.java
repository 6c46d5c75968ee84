package org.privacyascode.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyascode.detect.Compiled.detect;
import static org.privacyascode.detect.Compiled.seen;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacyascode.fact.FactKind;

class DetectionTest {

    private static final String ADDRESS = "class Address { String street; String city; String zip; }";

    @TempDir
    private Path folder;

    @Test
    void reads_words_with_the_class_they_stand_in() {
        Detection detection = detect(
                folder,
                "class Customer { String name; String emailAddress; java.time.LocalDate birthday; }",
                "class Product { String name; double weight; String image; }");
        assertThat(seen(detection, FactKind.HELD))
                .containsExactlyInAnyOrder(
                        "Customer.name identity.name",
                        "Customer.emailAddress contact.email",
                        "Customer.birthday demographic.date_of_birth");
    }

    @Test
    void a_flag_a_count_and_a_key_hold_nothing() {
        Detection detection = detect(
                folder,
                "class Customer { boolean confirmedAddress; int emailCount; Long addressId; boolean email; Long id; }");
        assertThat(seen(detection, FactKind.HELD)).isEmpty();
    }

    @Test
    void an_address_of_a_customer_is_personal() {
        Detection detection = detect(folder, ADDRESS, "class Customer { Address address; }");
        assertThat(seen(detection, FactKind.HELD))
                .contains("Address.city contact.address.city", "Customer.address contact.address");
    }

    @Test
    void an_address_of_a_warehouse_is_not() {
        Detection detection = detect(folder, ADDRESS, "class Warehouse { Address address; }");
        assertThat(seen(detection, FactKind.HELD)).isEmpty();
    }

    @Test
    void a_class_that_extends_a_person_is_about_one() {
        Detection detection = detect(
                folder,
                "class Human { String firstName; String lastName; }",
                "class Zookeeper extends Human { String city; }",
                "class Enclosure { String city; }");
        assertThat(seen(detection, FactKind.HELD)).contains("Zookeeper.city contact.address.city");
        assertThat(seen(detection, FactKind.HELD)).noneMatch(line -> line.startsWith("Enclosure"));
    }

    @Test
    void a_class_that_holds_data_is_read_whatever_its_last_word_says() {
        String fields = "private String name; private String city; private String email;"
                + " public String getName() { return name; } public String getCity() { return city; }"
                + " public String getEmail() { return email; }";
        Detection detection =
                detect(folder, "class CustomerDao { " + fields + " }", "class CustomerStore { private Object city; }");
        assertThat(seen(detection, FactKind.HELD))
                .containsExactlyInAnyOrder(
                        "CustomerDao.city contact.address.city",
                        "CustomerDao.email contact.email",
                        "CustomerDao.name identity.name");
    }

    @Test
    void an_object_of_a_class_made_for_one_kind_of_data_holds_it() {
        Detection detection = detect(
                folder,
                "class DateOfBirth { Integer year; Integer month; }",
                "class ExpiryDate { Integer year; }",
                "class Customer { DateOfBirth dateOfBirth; ExpiryDate expiry; }");
        assertThat(seen(detection, FactKind.HELD))
                .containsExactlyInAnyOrder(
                        "Customer.dateOfBirth demographic.date_of_birth",
                        "DateOfBirth.month demographic.date_of_birth",
                        "DateOfBirth.year demographic.date_of_birth");
    }

    @Test
    void a_picture_and_a_contact_point_are_somebody_s_where_they_refer_to_a_person() {
        Detection detection = detect(
                folder,
                "class Customer { String surname; }",
                "class Portrait { Customer customer; byte[] image; }",
                "class ContactDetail { Customer customer; String type; String value; }",
                "class Thumbnail { byte[] image; }",
                "class ContactPoint { String value; }");
        assertThat(seen(detection, FactKind.HELD))
                .containsExactlyInAnyOrder(
                        "ContactDetail.value contact",
                        "Customer.surname identity.name.last",
                        "Portrait.image identity.photo");
    }

    @Test
    void a_class_inside_settings_is_settings() {
        Detection detection = detect(
                folder,
                "class MailConfig { static class Basic { String username; String password; } }",
                "class Basic { String username; }");
        assertThat(seen(detection, FactKind.HELD)).containsExactly("Basic.username identity.username");
    }

    @Test
    void a_builder_repeats_what_it_builds_and_is_not_reported_again() {
        Detection detection = detect(
                folder, "class CustomerBuilder { String emailAddress; }", "class Customer { String emailAddress; }");
        assertThat(seen(detection, FactKind.HELD)).containsExactly("Customer.emailAddress contact.email");
    }

    @Test
    void the_value_of_a_person_s_attribute_is_personal_and_of_a_product_s_is_not() {
        Detection detection =
                detect(folder, "class PersonAttribute { String value; }", "class ProductAttribute { String value; }");
        assertThat(seen(detection, FactKind.HELD)).containsExactly("PersonAttribute.value identity");
    }

    @Test
    void an_observation_of_a_patient_is_about_health_and_a_condition_of_a_rule_is_not() {
        Detection patient = detect(
                folder.resolve("a"),
                "class Patient { String givenName; }",
                "class Obs { Patient patient; String valueText; Double valueNumeric; }");
        assertThat(seen(patient, FactKind.HELD)).contains("Obs.valueText health", "Obs.valueNumeric health");
        Detection rule = detect(folder.resolve("b"), "class Condition { String value; String description; }");
        assertThat(seen(rule, FactKind.HELD)).isEmpty();
    }

    @Test
    void an_enum_can_say_a_gender_but_no_email() {
        Detection detection = detect(folder, "enum Kind { A, B }", "class Customer { Kind gender; Kind email; }");
        assertThat(seen(detection, FactKind.HELD)).containsExactly("Customer.gender demographic.gender");
    }

    @Test
    void records_and_getters_of_interfaces_count_as_fields() {
        Detection detection = detect(
                folder, "record SignUp(String email, String password) {}", "interface Guest { String getPhone(); }");
        assertThat(seen(detection, FactKind.HELD))
                .containsExactlyInAnyOrder(
                        "SignUp.email contact.email",
                        "SignUp.password credential.password",
                        "Guest.getPhone contact.phone");
    }

    @Test
    void settings_and_services_hold_none() {
        Detection detection = detect(
                folder,
                "class SmtpConfig { String username; String password; public String getPassword() { return password; } }",
                "class MailService { private String email; }");
        assertThat(seen(detection, FactKind.HELD)).isEmpty();
    }

    @Test
    void a_validation_annotation_says_what_a_name_does_not() {
        Detection detection =
                detect(folder, "@interface Email {}", "class Newsletter { @Email String reachableAt; String other; }");
        assertThat(seen(detection, FactKind.HELD)).containsExactly("Newsletter.reachableAt contact.email");
    }

    @Test
    void the_name_of_a_column_says_what_the_field_does_not() {
        Detection detection = detect(
                folder,
                "@interface Column { String name(); }",
                "class Lead { @Column(name = \"EMAIL_ADDRESS\") String channel; @Column(name = \"COLOUR\") String c; }");
        assertThat(seen(detection, FactKind.HELD)).containsExactly("Lead.channel contact.email");
    }

    @Test
    void says_why_and_whose() {
        Label label = detect(folder, "class Patient { String city; }")
                .labels()
                .of(Member.field("shop/Patient", "city"))
                .get(0);
        assertThat(label.data().subject()).isEqualTo("patient");
        assertThat(label.evidence().reasons())
                .containsExactly("the name says \"city\"", "Patient is about a person: patient");
    }

    @Test
    void a_token_of_a_language_and_the_name_of_a_manager_of_transactions_are_nobody_s() {
        Detection detection = detect(
                folder,
                "class PropertyTokenHolder { String actualName; String[] keys; String canonicalName; }",
                "class Settings { String transactionManagerName; String workManagerName; }",
                "class AccessToken { String value; }");
        assertThat(seen(detection, FactKind.HELD)).allMatch(held -> held.startsWith("AccessToken."));
    }

    @Test
    void a_person_written_as_text_is_a_name_and_a_link_to_a_person_is_not() {
        Detection detection = detect(
                folder,
                "class User { String username; }",
                "class Message { String author; User receiver; String body; }");
        assertThat(seen(detection, FactKind.HELD))
                .containsExactlyInAnyOrder(
                        "User.username identity.username",
                        "Message.author identity.name",
                        "Message.body content.messages");
    }

    @Test
    void an_object_is_reported_when_its_name_and_its_content_agree() {
        Detection detection = detect(
                folder,
                "class Mailbox { String email; }",
                "class Colour { String code; }",
                "class Customer { Mailbox contactEmail; Colour email; }");
        assertThat(seen(detection, FactKind.HELD))
                .containsExactlyInAnyOrder("Mailbox.email contact.email", "Customer.contactEmail contact.email");
    }
}
