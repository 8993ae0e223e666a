package org.bellwether.spool;

import java.io.IOException;
import java.nio.file.Path;

/** Hears what a person must look at. Called on the receiving thread: it must return soon and must not throw. */
public interface SpoolListener {

    /** Hears nothing; the spool itself logs every alarm. */
    SpoolListener SILENT = new SpoolListener() {};

    /**
     * The warning mark was passed.
     *
     * @param usage how full the spool is
     */
    default void fillingUp(SpoolUsage usage) {}

    /**
     * The spool is down to its floor and refuses instances with 0xA700 until there is space.
     *
     * @param usage how full the spool is
     */
    default void full(SpoolUsage usage) {}

    /**
     * A flush failed, so that nobody knows what reached the disk. The spool refuses every instance with 0xA700 until
     * the engine is started again.
     *
     * @param cause the operating system's error
     */
    default void flushFailed(IOException cause) {}

    /**
     * An instance came again under the same SOP Instance UID with another content. Both are kept.
     *
     * @param earlier the one that was there
     * @param later the one that came
     */
    default void contentDiffers(SpooledInstance earlier, SpooledInstance later) {}

    /**
     * An instance came that does not say which study or series it belongs to. It is kept, but cannot be analysed.
     *
     * @param instance the instance
     */
    default void belongsNowhere(SpooledInstance instance) {}

    /**
     * A file could not be read at start and was set aside.
     *
     * @param file where it is now
     * @param reason what is wrong with it, without patient data
     */
    default void quarantined(Path file, String reason) {}
}
