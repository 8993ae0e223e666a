package org.bellwether.dicom.net;

import java.util.List;

/**
 * A presentation context that a requestor proposes (PS3.8 9.3.2.2).
 *
 * @param id odd, 1 to 255; a peer may have sent any byte
 * @param abstractSyntax UID of the SOP class
 * @param transferSyntaxes UIDs, the preferred one first
 */
public record ProposedContext(int id, String abstractSyntax, List<String> transferSyntaxes) {

    /** Copies the list. */
    public ProposedContext {
        transferSyntaxes = List.copyOf(transferSyntaxes);
        if (id < 0 || id > 255) {
            throw new IllegalArgumentException("a presentation context id is one byte, not " + id);
        }
    }
}
