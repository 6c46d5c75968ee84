package org.privacyascode.importing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which styles of a document are headings, and of which level; their ids depend on the language of Word, their names do not. */
record WordStyles(Map<String, Integer> headings) {

    private static final String PART = "word/styles.xml";
    private static final Pattern HEADING = Pattern.compile("(?:heading|\u00fcberschrift|titre) ?([1-6])");

    WordStyles {
        headings = Map.copyOf(headings);
    }

    static WordStyles of(WordPackage document) {
        Map<String, Integer> headings = new HashMap<>();
        try {
            XMLStreamReader xml = document.xml(PART);
            String style = "";
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                String element = xml.getLocalName();
                if (element.equals("style")) {
                    style = value(xml, "styleId");
                } else if (element.equals("name") && !style.isEmpty()) {
                    level(value(xml, "val"), style, headings);
                } else if (element.equals("outlineLvl") && value(xml, "val").matches("[0-5]")) {
                    headings.putIfAbsent(style, Integer.parseInt(value(xml, "val")) + 1);
                }
            }
        } catch (XMLStreamException broken) {
            throw document.broken(PART, broken);
        }
        return new WordStyles(headings);
    }

    private static void level(String name, String style, Map<String, Integer> headings) {
        Matcher heading = HEADING.matcher(name.toLowerCase(Locale.ROOT));
        if (heading.matches()) {
            headings.put(style, Integer.parseInt(heading.group(1)));
        } else if (name.equalsIgnoreCase("title")) {
            headings.put(style, 1);
        }
    }

    static String value(XMLStreamReader xml, String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
