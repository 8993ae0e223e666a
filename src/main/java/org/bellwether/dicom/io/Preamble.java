package org.bellwether.dicom.io;

/** The 128 bytes before a Part 10 file, in which another file format may hide (CVE-2019-11687). */
public final class Preamble {

    /** Length of the preamble, before the prefix DICM. */
    public static final int LENGTH = 128;

    private static final byte[][] EXECUTABLES = {
        {'M', 'Z'}, // PE, DOS
        {0x7F, 'E', 'L', 'F'},
        {(byte) 0xCF, (byte) 0xFA, (byte) 0xED, (byte) 0xFE}, // Mach-O, 64 bits
        {(byte) 0xCE, (byte) 0xFA, (byte) 0xED, (byte) 0xFE}, // Mach-O, 32 bits
        {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE}, // Mach-O for several machines, Java class
        {'#', '!'}, // script
    };

    private Preamble() {}

    /**
     * Tells whether the preamble makes the file a program as well.
     *
     * @param bytes the begin of a file
     * @return true if it begins like a PE, ELF or Mach-O program or a script
     */
    public static boolean isExecutable(byte[] bytes) {
        for (byte[] magic : EXECUTABLES) {
            boolean alike = bytes.length >= magic.length;
            for (int i = 0; alike && i < magic.length; i++) {
                alike = bytes[i] == magic[i];
            }
            if (alike) {
                return true;
            }
        }
        return false;
    }
}
