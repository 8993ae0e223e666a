package org.bellwether.dicom.dimse;

import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.io.DataSetReader;
import org.bellwether.dicom.io.DicomFormatException;
import org.bellwether.dicom.io.ReadLimits;
import org.bellwether.dicom.io.TransferSyntax;
import org.bellwether.dicom.net.PresentationContext;

/**
 * A whole message: a command set and the bytes of the data set behind it (PS3.7 section 6.3).
 *
 * @param context the presentation context it came on
 * @param command the command set
 * @param dataSetBytes in the transfer syntax of the context; empty if there is none
 */
record DimseMessage(PresentationContext context, CommandSet command, byte[] dataSetBytes) {

    int commandField() {
        return command.integer(CommandSet.COMMAND_FIELD, 0);
    }

    int status() {
        return command.integer(CommandSet.STATUS, -1);
    }

    /** Reads the data set; an empty one if there is none. */
    DataSet dataSet() throws DicomFormatException {
        return DataSetReader.read(
                dataSetBytes, 0, dataSetBytes.length, TransferSyntax.of(context.transferSyntax()), ReadLimits.HEADER);
    }

    @Override
    public String toString() {
        return "DimseMessage[" + DimseStatus.hex(commandField()) + " on context " + context.id() + "]";
    }
}
