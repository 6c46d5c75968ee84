package org.privacyascode.policy;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.privacyascode.policy.vocabulary.CategoryKey;

/** What a policy declares, indexed for the questions that rules and pages ask. Build it once per policy; safe for concurrent use. */
public final class Declarations {
    private final Policy policy;
    private final Map<ItemId, DataItem> items;
    private final Map<GroupId, DataGroup> groups;
    private final Map<RecipientId, Recipient> recipients;
    private final Map<PurposeId, Purpose> purposes;

    private Declarations(
            Policy policy,
            Map<ItemId, DataItem> items,
            Map<GroupId, DataGroup> groups,
            Map<RecipientId, Recipient> recipients,
            Map<PurposeId, Purpose> purposes) {
        this.policy = policy;
        this.items = items;
        this.groups = groups;
        this.recipients = recipients;
        this.purposes = purposes;
    }

    public static Declarations of(Policy policy) {
        return new Declarations(
                policy,
                index(policy.data().stream().flatMap(group -> group.items().stream()), DataItem::id),
                index(policy.data().stream(), DataGroup::id),
                index(policy.recipients().stream(), Recipient::id),
                index(policy.purposes().stream(), Purpose::id));
    }

    private static <K, V> Map<K, V> index(Stream<V> values, Function<V, K> key) {
        Map<K, V> index = new LinkedHashMap<>();
        values.forEach(value -> index.putIfAbsent(key.apply(value), value));
        return Collections.unmodifiableMap(index);
    }

    public Optional<DataGroup> group(GroupId id) {
        return Optional.ofNullable(groups.get(id));
    }

    public Optional<DataItem> item(ItemId id) {
        return Optional.ofNullable(items.get(id));
    }

    /** All items, in the order of the file. */
    public List<DataItem> items() {
        return List.copyOf(items.values());
    }

    public Optional<Recipient> recipient(RecipientId id) {
        return Optional.ofNullable(recipients.get(id));
    }

    public Optional<Purpose> purpose(PurposeId id) {
        return Optional.ofNullable(purposes.get(id));
    }

    /** Whether the policy has this group, or this item of it. */
    public boolean knows(DataRef ref) {
        return ref.item()
                .map(item -> items.containsKey(new ItemId(ref.group(), item)))
                .orElse(groups.containsKey(ref.group()));
    }

    /** The items that a reference names: one, or all of a group; empty if the policy does not know it. */
    public List<DataItem> itemsOf(DataRef ref) {
        return items.values().stream().filter(item -> ref.covers(item.id())).toList();
    }

    /** The items that declare a category: their {@code is} equals it or is above it, never below. */
    public List<DataItem> itemsFor(CategoryKey category) {
        return items.values().stream()
                .filter(item -> category.isOrIsUnder(item.is()))
                .toList();
    }

    /** The same, narrowed to groups that are about this Java package; a group without {@code in} is about all. */
    public List<DataItem> itemsFor(CategoryKey category, String javaPackage) {
        return itemsFor(category).stream()
                .filter(item -> isAbout(groups.get(item.id().group()), javaPackage))
                .toList();
    }

    private static boolean isAbout(DataGroup group, String javaPackage) {
        List<String> in = group.handling().in();
        return in.isEmpty() || in.stream().anyMatch(name -> isPackageOrUnder(javaPackage, name));
    }

    private static boolean isPackageOrUnder(String javaPackage, String name) {
        return javaPackage.equals(name) || javaPackage.startsWith(name + ".");
    }

    /** Whether an item may be used for a purpose: by its group, itself, or the {@code uses} of the purpose. */
    public boolean allows(ItemId id, PurposeId purpose) {
        DataItem item = items.get(id);
        if (item == null) {
            return false;
        }
        return groups.get(id.group()).purposesOf(item).contains(purpose)
                || purpose(purpose)
                        .filter(known -> known.uses().stream().anyMatch(ref -> ref.covers(id)))
                        .isPresent();
    }

    /** The purposes whose {@code in} names this Java package or one above it. */
    public List<Purpose> purposesIn(String javaPackage) {
        return purposes.values().stream()
                .filter(purpose -> purpose.in().stream().anyMatch(name -> isPackageOrUnder(javaPackage, name)))
                .toList();
    }

    /** Whether the policy says that the recipient gets the item. */
    public boolean gets(RecipientId recipient, ItemId item) {
        return recipient(recipient).filter(known -> known.gets(item)).isPresent();
    }

    /** The recipients that own this host. */
    public List<Recipient> recipientsAt(String host) {
        return recipients.values().stream()
                .filter(recipient -> recipient.binding().hasHost(host))
                .toList();
    }

    /** The recipients whose host stands in this configuration key or environment variable. */
    public List<Recipient> recipientsConfiguredBy(String key) {
        return recipients.values().stream()
                .filter(recipient -> recipient.binding().hasConfigKey(key))
                .toList();
    }

    /** The recipients that calls into this Java package or class reach. */
    public List<Recipient> recipientsBehind(String javaName) {
        return recipients.values().stream()
                .filter(recipient -> recipient.binding().hasPackage(javaName))
                .toList();
    }

    /** The recipients bound to this id of the vendor catalogue. */
    public List<Recipient> recipientsOfVendor(String vendor) {
        return recipients.values().stream()
                .filter(recipient -> recipient.binding().vendor().is(vendor))
                .toList();
    }

    /** A cookie together with the type under which it is declared. */
    public record DeclaredCookie(CookieType type, Cookie cookie) {}

    /** All cookies, in the order of the file. */
    public List<DeclaredCookie> cookies() {
        return policy.cookies().types().stream()
                .flatMap(type -> type.items().stream().map(cookie -> new DeclaredCookie(type, cookie)))
                .toList();
    }

    /** The cookie declared for a name that browsers see: an exact name first, then the longest pattern that matches. */
    public Optional<DeclaredCookie> cookieNamed(String name) {
        return cookies().stream()
                .filter(declared -> declared.cookie()
                        .name()
                        .given()
                        .filter(glob -> glob.matches(name))
                        .isPresent())
                .max(Comparator.comparingInt(declared -> precision(declared.cookie(), name)));
    }

    private static int precision(Cookie cookie, String name) {
        String pattern = cookie.name().given().map(Glob::pattern).orElse("");
        return pattern.equals(name) ? Integer.MAX_VALUE : pattern.length();
    }

    /** The cookies declared under this id, in whatever type. */
    public List<DeclaredCookie> cookies(CookieId id) {
        return cookies().stream()
                .filter(declared -> declared.cookie().id().equals(id))
                .toList();
    }

    /** The groups that describe logs, so that their items may be logged. */
    public List<DataGroup> logGroups() {
        return groups.values().stream().filter(group -> group.handling().log()).toList();
    }

    /** Whether a promise of what is never done forbids this. */
    public boolean forbids(Verb verb, ItemId id, Optional<RecipientId> recipient, Optional<PurposeId> purpose) {
        return item(id).map(item -> policy.collection().never().stream()
                        .anyMatch(never -> never.forbids(verb, item, recipient, purpose)))
                .orElse(false);
    }
}
