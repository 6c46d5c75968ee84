package org.privacyascode.knowledge;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What names say: which class, table or form is about a person, and which category of data a member of it holds. English, German,
 * French and Spanish words, from reviewed data files. Thread safe; what was read once is remembered.
 *
 * <pre>{@code
 * Holder customers = names.holder("customers", List.of("id", "first_name", "city"));
 * names.read(customers, "city", ValueKind.UNKNOWN); // contact.address.city, because the table is about a person
 * }</pre>
 */
public final class Names {

    private final Lexicon lexicon;
    private final ValueTypes values;
    private final KnownAnnotations annotations;
    private final NameReader names;
    private final HolderReader holders;

    private Names(Lexicon lexicon, ValueTypes values, KnownAnnotations annotations) {
        this.lexicon = lexicon;
        this.values = values;
        this.annotations = annotations;
        this.names = new NameReader(lexicon, values);
        this.holders = new HolderReader(lexicon, names);
    }

    /**
     * Reads the data files.
     *
     * @throws IllegalStateException naming file and line, when a data file is not as it must be
     */
    public static Names load() {
        return new Names(Lexicon.load(), ValueTypes.load(), KnownAnnotations.load());
    }

    /** What something is about, by its name alone. */
    public Holder holder(String name) {
        return holders.named(name);
    }

    /** What something that holds data is about, although it may be called after something that acts: {@code CustomerDao}. */
    public Holder dataHolder(String name) {
        return holders.namedOfData(name);
    }

    /** What something is about, by its name and the names of all its members (columns, properties, form fields). */
    public Holder holder(String name, Collection<String> members) {
        return holders.withMembers(holders.named(name), members);
    }

    /** What the names of members add to what is known of their holder. */
    public Holder holder(Holder known, Collection<String> members) {
        return holders.withMembers(known, members);
    }

    /** What a member holds; empty when its name says nothing personal in this holder. */
    public Optional<Naming> read(Holder holder, String member, ValueKind value) {
        return names.read(holder, member, value);
    }

    /**
     * What a member holds because the name of its class says it: {@code value} in a {@code PhoneNumber}; empty when the class is not
     * made for one kind of data, or the member says something of its own.
     */
    public Optional<Naming> readValue(Holder holder, String member, ValueKind value) {
        return names.readValue(holder, member, value);
    }

    /** Whose data a member refers to, when it is a link to a person: {@code customer}, {@code customer_id}. */
    public Optional<String> personIn(String member) {
        return holders.link(member);
    }

    /** Kinds of value by type. */
    public ValueTypes values() {
        return values;
    }

    /** What annotations of frameworks say. */
    public KnownAnnotations annotations() {
        return annotations;
    }

    /** Every vocabulary key that the data files name, sorted. */
    public Set<String> categories() {
        Set<String> all = new TreeSet<>(lexicon.categories());
        all.addAll(values.categories());
        all.addAll(annotations.categories());
        return all;
    }
}
