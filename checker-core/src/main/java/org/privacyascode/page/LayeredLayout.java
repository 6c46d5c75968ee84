package org.privacyascode.page;

import java.util.List;

final class LayeredLayout {
    private LayeredLayout() {}

    static List<Block> blocks(PageContext page) {
        return ClassicLayout.blocks(page);
    }
}
