package org.privacyascode.page;

import java.util.ArrayList;
import java.util.List;
import org.privacyascode.policy.Appointment;
import org.privacyascode.policy.Controller;
import org.privacyascode.policy.Stated;
import org.privacyascode.wording.Phrase;
import org.privacyascode.wording.PolicyWords;
import org.privacyascode.wording.Said;

/** Who is responsible: the organisation, its representatives, its data protection officer, and who decides with it. */
final class WhoPart implements Part {

    private final PageContext page;
    private final PolicyWords words;
    private final Controller controller;

    WhoPart(PageContext page) {
        this.page = page;
        this.words = page.words();
        this.controller = page.policy().organisation().controller();
    }

    @Override
    public List<Block> blocks() {
        List<Rich> sentences = new ArrayList<>();
        sentences.add(page.rich(responsible()));
        sentences.add(page.rich(filled(Phrase.WHO_ADDRESS, words.words(controller.address(), each -> each))));
        if (!controller.address().isGiven()) {
            sentences.add(
                    page.rich(filled(Phrase.WHO_COUNTRY, words.words(controller.country(), page.wording()::inside))));
        }
        sentences.add(page.rich(filled(Phrase.WHO_REGISTER, words.words(controller.register(), each -> each))));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Prose.of(Rich.sentences(sentences)));
        List<Rich> others = new ArrayList<>();
        others.add(representative(controller.representative().eu(), Phrase.WHO_REPRESENTATIVE_EU));
        others.add(representative(controller.representative().uk(), Phrase.WHO_REPRESENTATIVE_UK));
        others.add(officer());
        controller
                .joint()
                .forEach(joint -> others.add(Rich.sentences(List.of(
                        page.rich(filled(Phrase.WHO_JOINT, words.words(joint.name(), each -> each))),
                        page.rich(words.text(joint.arrangement())),
                        reach(joint.reach())))));
        List<Block.Item> items = others.stream()
                .filter(each -> !each.isEmpty())
                .map(Block.Item::of)
                .toList();
        if (!items.isEmpty()) {
            blocks.add(new Block.Bullets(items));
        }
        return blocks;
    }

    private Said responsible() {
        Said known = words.words(controller.name(), each -> each);
        Said legal = words.words(controller.legalName(), each -> each);
        if (legal.isEmpty() || legal.equals(known)) {
            return filled(Phrase.WHO_RESPONSIBLE, known);
        }
        return known.isEmpty()
                ? filled(Phrase.WHO_RESPONSIBLE, legal)
                : page.wording().fill(Phrase.WHO_KNOWN_AS, legal, known);
    }

    private Said filled(Phrase phrase, Said value) {
        return value.isEmpty() ? value : page.wording().fill(phrase, value);
    }

    private Rich representative(Stated<Appointment> stated, Phrase phrase) {
        return appointment(stated, phrase, Said.NOTHING, Said.NOTHING);
    }

    private Rich officer() {
        return appointment(
                controller.dpo(),
                Phrase.WHO_DPO,
                Said.of(page.say(Phrase.WHO_DPO_UNNAMED)),
                Said.of(page.say(Phrase.WHO_DPO_NONE)));
    }

    private Rich appointment(Stated<Appointment> stated, Phrase phrase, Said unnamed, Said notRequired) {
        if (stated.isGiven() && stated.given().get() instanceof Appointment.Appointed appointed) {
            Said name = words.words(appointed.name(), each -> each);
            return Rich.sentences(List.of(
                    page.rich(name.isEmpty() ? unnamed : page.wording().fill(phrase, name)), reach(appointed.reach())));
        }
        return stated.question()
                .map(question -> page.rich(page.wording().fill(phrase, Said.open(question))))
                .orElseGet(() -> stated.isGiven() ? page.rich(notRequired) : Rich.NOTHING);
    }

    private Rich reach(org.privacyascode.policy.Reach reach) {
        return Rich.sentences(
                RightsPart.ways(page, reach).stream().map(way -> way.then(".")).toList());
    }
}
