package org.privacyascode.wording;

import java.util.List;
import java.util.Locale;

/**
 * A sentence, heading or label of the page, and the values it takes. Its key in the catalogue is its name: the word
 * before the first underscore is the part of the catalogue, the rest joined by hyphens is the key within it.
 */
public enum Phrase {
    DOCUMENT_TITLE,
    DOCUMENT_LEAD("controller"),
    DOCUMENT_LEAD_SITE("controller", "site"),
    DOCUMENT_LAST_UPDATED("date"),
    DOCUMENT_VERSION("version"),
    DOCUMENT_EFFECTIVE("date"),
    DOCUMENT_UPDATED("date"),
    DOCUMENT_PREVAILS("language"),
    DOCUMENT_DRAFT,
    DOCUMENT_QUESTIONS(Form.COUNTED),
    DOCUMENT_QUESTION("question"),
    DOCUMENT_PURPOSE("why"),
    DOCUMENT_CONDITION("condition"),
    LIST_NEXT("list", "item"),
    LIST_LAST("list", "item"),
    ANSWER_YES,
    ANSWER_NO,
    PERIOD_YEAR(Form.COUNTED),
    PERIOD_MONTH(Form.COUNTED),
    PERIOD_WEEK(Form.COUNTED),
    PERIOD_DAY(Form.COUNTED),
    PERIOD_HOUR(Form.COUNTED),
    PERIOD_MINUTE(Form.COUNTED),
    SHORT_TITLE,
    SHORT_COUNTS("data", "purposes"),
    SHORT_COUNTS_SHARED("data", "purposes", "recipients"),
    SHORT_DATA(Form.COUNTED),
    SHORT_PURPOSES(Form.COUNTED),
    SHORT_RECIPIENTS(Form.COUNTED),
    SHORT_WHO,
    SHORT_WHO_TEXT("name"),
    SHORT_WHAT,
    SHORT_WHY,
    SHORT_GETS,
    SHORT_GETS_NOBODY,
    SHORT_KEPT,
    SHORT_KEPT_ENTRY("what", "period"),
    SHORT_CHOICES,
    SHORT_CHOICES_RIGHTS("rights"),
    SHORT_CHOICES_COOKIES,
    SHORT_CHOICES_WRITE("address"),
    SHORT_KNOW,
    SHORT_KNOW_ABROAD("country", "who"),
    SHORT_KNOW_SELLS,
    SHORT_KNOW_SHARES,
    SHORT_KNOW_AUTOMATED,
    SHORT_KNOW_OTHERS("who"),
    SHORT_KNOW_ENDLESS("what"),
    SHORT_KNOW_SENSITIVE("what"),
    CHANGED_ENTRY("version", "date", "summary"),
    CHANGED_ALL,
    WHO_RESPONSIBLE("name"),
    WHO_KNOWN_AS("legal", "name"),
    WHO_COUNTRY("country"),
    WHO_ADDRESS("address"),
    WHO_REGISTER("register"),
    WHO_DPO("name"),
    WHO_DPO_UNNAMED,
    WHO_DPO_NONE,
    WHO_REPRESENTATIVE_EU("name"),
    WHO_REPRESENTATIVE_UK("name"),
    WHO_JOINT("name"),
    WHO_EMAIL("email"),
    WHO_FORM("form"),
    WHO_PHONE("phone"),
    WHO_POSTAL("address"),
    DATA_OPTIONAL("label"),
    DATA_ITEMS("list"),
    DATA_FROM,
    DATA_WHY,
    DATA_BASIS,
    DATA_REQUIRED,
    DATA_KEPT,
    DATA_GETS,
    DATA_ITEM,
    DATA_NOTE,
    DATA_CONSEQUENCE("required", "consequence"),
    DATA_ALL("group"),
    DATA_CAPTION("group"),
    DATA_SPECIAL("condition"),
    SOURCE_PUBLIC,
    PURPOSE_COLUMN,
    PURPOSE_DATA,
    PURPOSE_CONTROL,
    PURPOSE_CAPTION,
    BASIS_DETAIL("basis", "detail"),
    KEEP_FOR("period", "event"),
    KEEP_UNTIL("event"),
    KEEP_FOR_THEN("keep", "action"),
    KEEP_CRITERIA("criteria"),
    KEEP_INDEFINITE("reason"),
    KEEP_DATA,
    KEEP_PERIOD,
    KEEP_THEN,
    KEEP_CAPTION,
    KEEP_ITEM("item", "group"),
    COOKIE_NAME,
    COOKIE_USE,
    COOKIE_TECHNOLOGY,
    COOKIE_PARTY,
    COOKIE_LASTS,
    COOKIE_HOLDS,
    COOKIE_CHOICE,
    COOKIE_CAPTION("type"),
    COOKIE_SESSION,
    COOKIE_PERSISTENT,
    COOKIE_FIRST,
    COOKIE_FIRST_FOR("provider"),
    COOKIE_THIRD,
    COOKIE_NECESSARY,
    COOKIE_WITHDRAW("choice", "withdraw"),
    COOKIE_EARLY,
    COOKIE_WHAT_TITLE,
    COOKIE_WHAT_TEXT,
    COOKIE_TYPES,
    COOKIE_CHOICES,
    COOKIE_ESSENTIAL,
    COOKIE_TYPE("type"),
    SHARING_WHO,
    SHARING_ROLE,
    SHARING_DATA,
    SHARING_WHERE,
    SHARING_PURPOSE,
    SHARING_CONTRACT,
    SHARING_WHEN,
    SHARING_CAPTION,
    SHARING_WITH("who"),
    SHARING_NOT_SOLD,
    SHARING_NOT_SHARED,
    SHARING_SOLD,
    SHARING_SHARED,
    SHARING_OPT_OUT("link"),
    SHARING_LIMIT("link"),
    SHARING_ALL,
    SHARING_ART_28,
    TRANSFER_COUNTRY,
    TRANSFER_WHO,
    TRANSFER_SAFEGUARD,
    TRANSFER_COPY,
    TRANSFER_OUTSIDE,
    TRANSFER_CAPTION,
    TRANSFER_MODULE("safeguard", "module"),
    TRANSFER_DPF("safeguard", "date"),
    RIGHTS_LIMITS("limits"),
    RIGHTS_HOW,
    RIGHTS_VIA_EMAIL("email"),
    RIGHTS_VIA_FORM("form"),
    RIGHTS_VIA_PHONE("phone"),
    RIGHTS_VIA_ADDRESS("address"),
    RIGHTS_WITHIN("period"),
    RIGHTS_EXTEND("period"),
    RIGHTS_FREE,
    RIGHTS_NOT_FREE,
    RIGHTS_ACKNOWLEDGE("period"),
    RIGHTS_COMPLAIN_FORM("form"),
    RIGHTS_AUTHORITY("name"),
    AUTOMATED_USED,
    AUTOMATED_NOT_USED,
    SECURITY_MEASURES("list"),
    SECURITY_TITLE,
    SECURITY_TEXT("list"),
    CHILDREN_NOT_FOR("age"),
    CHILDREN_DIRECTED,
    CHILDREN_DISCOVERY_TITLE,
    CHILDREN_DISCOVERY_ERASE,
    CHILDREN_DISCOVERY_ANONYMISE,
    CHILDREN_DISCOVERY_ARCHIVE,
    CHILDREN_CHECK,
    CHILDREN_CONSENT_AGE("country", "age"),
    CHANGES_TITLE,
    CHANGES_VIA("via"),
    CHANGES_NOTICE("period"),
    CHANGES_HISTORY,
    CHANGES_VERSION,
    CHANGES_DATE,
    CHANGES_SUMMARY,
    CONTACT_PRIVACY,
    REGION_TITLE("region"),
    REGION_ONLY("region"),
    REGION_EXCEPT("region"),
    FOOT_FINGERPRINT("hash"),
    FOOT_GENERATOR("generator"),
    FOOT_SKIP,
    FOOT_TOP;

    private enum Form {
        PLAIN,
        COUNTED
    }

    private final Form form;
    private final List<String> slots;

    Phrase(String... slots) {
        this.form = Form.PLAIN;
        this.slots = List.of(slots);
    }

    Phrase(Form form) {
        this.form = form;
        this.slots = List.of("n");
    }

    /** Whether it has one form for one and another for many. */
    boolean isCounted() {
        return form == Form.COUNTED;
    }

    /** The values that a template has to show, in the order in which they are given. */
    List<String> slots() {
        return slots;
    }

    /** Its key in the catalogue, such as {@code keep.for-then}. */
    String key() {
        String[] parts = name().toLowerCase(Locale.ROOT).split("_", 2);
        return parts[0] + "." + parts[1].replace('_', '-');
    }
}
