package org.privacyascode.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.privacyascode.detect.Compiled.detect;
import static org.privacyascode.detect.Compiled.seen;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacyascode.fact.FactKind;

/** What the build of classes says: prefixes, ids in classes of their own, lists of codes, maps, records of health. */
class HowClassesAreBuiltTest {

    private static final String PATIENT = "class Patient { String name; }";

    @TempDir
    private Path folder;

    @Test
    void a_first_word_that_members_share_and_that_says_nothing_is_left_out() {
        Detection detection = detect(
                folder,
                "class Customer { String zq_city; String zq_street; String zq_note; Long zq_sum; }",
                "class Planet { String zq_city; String zq_street; String zq_note; }");
        assertThat(seen(detection, FactKind.HELD))
                .containsExactlyInAnyOrder(
                        "Customer.zq_city contact.address.city",
                        "Customer.zq_street contact.address.street",
                        "Customer.zq_note content.messages");
    }

    @Test
    void a_first_word_of_one_member_is_no_prefix() {
        Detection detection = detect(folder, "class Customer { String zq_city; String sum; }");
        assertThat(seen(detection, FactKind.HELD)).isEmpty();
    }

    @Test
    void a_class_that_wraps_an_id_is_an_id() {
        Detection detection = detect(
                folder,
                "class UserId { java.util.UUID value; }",
                "class UserGrid { java.util.UUID value; }",
                "class Alarm { UserId userId; UserGrid userGrid; }");
        assertThat(seen(detection, FactKind.HELD))
                .containsExactly("Alarm.userId identity.user_id", "UserId.value identity.user_id");
    }

    @Test
    void an_entry_of_a_list_of_codes_counts_like_an_enum() {
        Detection detection = detect(
                folder,
                "class Disease { Long id; String code; String description; }",
                "class Admission { Patient patient; Disease disease; Disease other; }",
                PATIENT);
        assertThat(seen(detection, FactKind.HELD))
                .contains("Admission.disease health")
                .noneMatch(line -> line.startsWith("Disease.") || line.startsWith("Admission.other"));
    }

    @Test
    void a_class_with_anything_else_in_it_is_no_entry_of_a_list() {
        Detection detection = detect(
                folder,
                "class Disease { Long id; String code; String description; Runnable then; }",
                "class Admission { Patient patient; Disease disease; }",
                PATIENT);
        assertThat(seen(detection, FactKind.HELD)).containsExactly("Patient.name identity.name");
    }

    @Test
    void every_value_in_a_record_of_somebody_s_health_is_about_health() {
        Detection detection = detect(
                folder,
                "class PatientExamination { Long id; Patient patient; Integer apMax; String bowelSounds; boolean done;"
                        + " java.util.Date createdDate; String createdBy; String status; String fileName; }",
                PATIENT);
        assertThat(seen(detection, FactKind.HELD))
                .containsExactlyInAnyOrder(
                        "PatientExamination.apMax health",
                        "PatientExamination.bowelSounds health",
                        "Patient.name identity.name");
    }

    @Test
    void what_somebody_writes_about_a_patient_counts_whatever_stands_before() {
        Detection detection = detect(
                folder,
                "class Encounter { Patient patient; String closedNote; }",
                "class Shelf { String closedNote; }",
                PATIENT);
        assertThat(seen(detection, FactKind.HELD))
                .containsExactlyInAnyOrder("Encounter.closedNote health", "Patient.name identity.name");
    }

    @Test
    void a_condition_of_a_rule_is_nobody_s_health() {
        Detection detection = detect(
                folder,
                "class RuleCondition { Patient patient; String value; }",
                "class Condition { Patient patient; String value; }",
                PATIENT);
        assertThat(seen(detection, FactKind.HELD))
                .containsExactlyInAnyOrder("Condition.value health", "Patient.name identity.name");
    }

    @Test
    void a_map_of_objects_holds_objects_and_not_the_texts_of_its_keys() {
        Detection detection = detect(
                folder,
                "class Thing { int weight; }",
                "class Report { java.util.Map<String, Thing> emails; java.util.Map<String, String> phones; }");
        assertThat(seen(detection, FactKind.HELD)).containsExactly("Report.phones contact.phone");
    }

    @Test
    void a_class_made_for_one_value_says_what_an_object_of_it_holds() {
        Detection detection = detect(
                folder,
                "class IpAddress { int[] parts; }",
                "class EmailSender { int[] parts; }",
                "class Hit { IpAddress ipAddress; EmailSender email; }");
        assertThat(seen(detection, FactKind.HELD)).containsExactly("Hit.ipAddress device.ip_address");
    }

    @Test
    void the_value_of_a_class_called_after_a_person_s_part_is_personal() {
        Detection detection = detect(
                folder,
                "class PersonAddress { String type; String value; }",
                "class OrganizationAddress { String type; String value; }");
        assertThat(seen(detection, FactKind.HELD)).containsExactly("PersonAddress.value contact.address");
    }

    @Test
    void a_profile_of_something_else_is_no_person() {
        Detection detection = detect(
                folder, "class Profile { String name; }", "class ThresholdProfile { String name; double limit; }");
        assertThat(seen(detection, FactKind.HELD)).containsExactly("Profile.name identity.name");
    }

    @Test
    void a_person_is_not_made_a_thing_by_its_superclass() {
        Detection detection = detect(
                folder,
                "class EventFields { Long id; String label; }",
                "class PersonFields extends EventFields { String firstName; String lastName; String phone; }");
        assertThat(seen(detection, FactKind.HELD)).contains("PersonFields.phone contact.phone");
    }

    @Test
    void a_number_called_client_id_is_a_customer_s_and_a_text_a_program_s() {
        Detection detection = detect(
                folder, "class Loan { Long clientId; }", "class Access { String clientId; String clientSecret; }");
        assertThat(seen(detection, FactKind.HELD)).containsExactly("Loan.clientId identity.user_id");
    }

    @Test
    void the_last_part_of_a_german_word_says_what_it_is() {
        Detection detection = detect(
                folder,
                "class Person { String derzeitausgeuebterberuf; String zweitanschrift; }",
                "class Antwort { String fehlerbehandlung; }");
        assertThat(seen(detection, FactKind.HELD))
                .containsExactlyInAnyOrder(
                        "Person.derzeitausgeuebterberuf professional.job_title",
                        "Person.zweitanschrift contact.address");
    }
}
