package org.privacyascode.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    private static final Names NAMES = Names.load();

    private static String read(String holder, String member, ValueKind kind) {
        return NAMES.read(NAMES.holder(holder), member, kind)
                .map(Naming::category)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "Customer, emailAddress, contact.email",
        "Customer, EMAIL_ADDR, contact.email",
        "CustomerEntity, name, identity.name",
        "Order, customerName, identity.name",
        "Owner, city, contact.address.city",
        "Account, phoneNo, contact.phone",
        "LoginRequest, pass, credential.password",
        "CreditCard, number, financial.payment_card",
        "Kunde, geburtsdatum, demographic.date_of_birth",
        "Kunde, Straße, contact.address.street",
        "Client, dateDeNaissance, demographic.date_of_birth",
        "Client, codePostal, contact.address.postal_code",
        "Cliente, apellidos, identity.name.last",
        "Cliente, correoElectronico, contact.email",
        "Patient, bloodGroup, health.blood_type",
        "Employee, department, professional",
        "Whatever, customerfirstname, identity.name.first",
        "Tracking, lat, location.precise",
        "UserAgent, operatingSystem, device.operating_system",
        "UserAgent, deviceType, device.type",
        "IdentificationCard, number, government_id",
        "LoginLog, province, location.approximate",
        "SmsMessage, recipient, contact.phone",
        "EmailMessage, recipient, contact.email",
        "User, position, professional.job_title",
        "SignUpForm, emailCode, credential.mfa",
        "LoginForm, passphrase, credential.password",
        "User, totpEncryptedSecret, credential.mfa",
        "Comment, replierName, identity.name",
        "Versicherter, patientennr, identity.user_id",
        "Patient, motifConsultation, health",
        "Empleado, numeroLegajo, identity.user_id",
    })
    void reads_words_in_their_context(String holder, String member, String category) {
        assertThat(read(holder, member, ValueKind.TEXT)).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        "Product, name",
        "Warehouse, address",
        "Pet, birthDate",
        "Event, latitude",
        "EmailConfig, username",
        "Order, fileName",
        "Setting, programmingLanguage",
        "User, emailTemplate",
        "Order, productName",
        "Customer, storePhone",
        "Service, name",
        "Page, nextPageToken",
        "Device, memoryAddress",
        "Customer, currentState",
        "KeyStoreId, passphrase",
        "Pager, startCardNumber",
        "GiftCard, giftCardNumber",
        "CustomerPhone, phoneName",
        "DeviceCredentials, credentials",
        "GatewayAccount, gatewayAccountCredentials",
        "HasName, name",
        "DataPoint, str",
        "UrlManager, originalUrl",
        "Truststore, storePassword",
    })
    void leaves_alone_what_only_looks_personal(String holder, String member) {
        assertThat(read(holder, member, ValueKind.TEXT)).isEmpty();
    }

    @Test
    void an_answer_yes_or_no_holds_no_address() {
        assertThat(read("Order", "confirmedAddress", ValueKind.FLAG)).isEmpty();
        assertThat(read("Customer", "email", ValueKind.FLAG)).isEmpty();
    }

    @Test
    void a_date_is_no_email_address_but_may_be_a_birthday() {
        assertThat(read("Customer", "email", ValueKind.DATE)).isEmpty();
        assertThat(read("Customer", "birthday", ValueKind.DATE)).isEqualTo("demographic.date_of_birth");
    }

    @Test
    void a_table_with_first_and_last_names_is_about_a_person() {
        Holder holder = NAMES.holder("t_4711", List.of("id", "first_name", "last_name", "city"));
        assertThat(holder.isPerson()).isTrue();
        assertThat(NAMES.read(holder, "city", ValueKind.UNKNOWN).map(Naming::category))
                .contains("contact.address.city");
    }

    @Test
    void a_class_with_a_host_and_a_password_is_configuration() {
        Holder holder = NAMES.holder("Remote", List.of("host", "port", "username", "password"));
        assertThat(holder.is(Kind.SETTING)).isTrue();
        assertThat(NAMES.read(holder, "password", ValueKind.TEXT)).isEmpty();
    }

    @Test
    void a_host_alone_makes_no_configuration_of_what_a_visitor_sends() {
        Holder holder = NAMES.holder("Counter", List.of("hostname", "referrer", "language"));
        assertThat(holder.is(Kind.SETTING)).isFalse();
        assertThat(NAMES.read(holder, "referrer", ValueKind.TEXT).map(Naming::category))
                .contains("usage.referrer");
        assertThat(NAMES.holder("Remote", List.of("host", "password")).is(Kind.SETTING))
                .isTrue();
        assertThat(NAMES.holder("Form", List.of("username", "password")).is(Kind.SETTING))
                .isFalse();
    }

    @Test
    void a_record_of_a_person_may_hold_what_a_thing_may_not() {
        assertThat(read("PersonMergeLog", "priorDateOfBirth", ValueKind.DATE)).isEqualTo("demographic.date_of_birth");
        assertThat(read("PetLog", "petName", ValueKind.TEXT)).isEmpty();
        assertThat(read("Pet", "dateOfBirth", ValueKind.DATE)).isEmpty();
    }

    @Test
    void the_value_of_a_class_made_for_one_kind_of_data_is_that() {
        assertThat(value("PhoneNumber", "value")).isEqualTo("contact.phone");
        assertThat(value("DateOfBirth", "year")).isEqualTo("demographic.date_of_birth");
        assertThat(value("EmailAddress", "normalized")).isEqualTo("contact.email");
        assertThat(value("EmailTemplate", "value")).isEmpty();
        assertThat(value("PhoneNumber", "carrier")).isEmpty();
        assertThat(value("Gender", "code")).isEmpty();
    }

    private static String value(String holder, String member) {
        return NAMES.readValue(NAMES.holder(holder), member, ValueKind.TEXT)
                .map(Naming::category)
                .orElse("");
    }

    @Test
    void a_device_is_somebody_s_where_it_shows_a_sign_of_a_person() {
        Holder phone = NAMES.holder("Device", List.of("uniqueId", "phone", "model"));
        assertThat(NAMES.read(phone, "uniqueId", ValueKind.TEXT).map(Naming::category))
                .contains("device.device_id");
        Holder machine = NAMES.holder("Device", List.of("uniqueId", "voltage", "model"));
        assertThat(NAMES.read(machine, "uniqueId", ValueKind.TEXT)).isEmpty();
    }

    @Test
    void a_name_beside_an_email_address_is_somebody_s_but_an_order_s_is_not() {
        Holder guest = NAMES.holder("GuestbookResponse", List.of("name", "email", "position"));
        assertThat(NAMES.read(guest, "name", ValueKind.TEXT).map(Naming::category))
                .contains("identity.name");
        Holder order = NAMES.holder("Order", List.of("name", "email", "total"));
        assertThat(NAMES.read(order, "name", ValueKind.TEXT)).isEmpty();
    }

    @Test
    void a_link_to_a_person_is_seen_but_not_who_merely_touched_the_record() {
        assertThat(NAMES.personIn("customerId")).contains("customer");
        assertThat(NAMES.personIn("patient")).contains("patient");
        assertThat(NAMES.personIn("createdBy")).isEmpty();
        assertThat(NAMES.personIn("productId")).isEqualTo(Optional.empty());
    }

    @Test
    void says_why() {
        assertThat(NAMES.read(NAMES.holder("Customer"), "city", ValueKind.TEXT)
                        .orElseThrow()
                        .reasons())
                .containsExactly("the name says \"city\"", "Customer is about a person: customer");
    }
}
