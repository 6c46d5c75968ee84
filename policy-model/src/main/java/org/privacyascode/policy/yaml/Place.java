package org.privacyascode.policy.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A reference and the path where it stands. */
record Place<T>(String path, T value) {
    /** The values of a list, each with its own path. */
    static <T> Stream<Place<T>> each(String path, Iterable<T> values) {
        List<Place<T>> places = new ArrayList<>();
        for (T value : values) {
            places.add(new Place<>(path + "." + places.size(), value));
        }
        return places.stream();
    }
}
