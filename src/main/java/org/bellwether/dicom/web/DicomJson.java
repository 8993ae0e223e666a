package org.bellwether.dicom.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.DicomValueException;
import org.bellwether.dicom.data.Element;
import org.bellwether.dicom.data.Sequence;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.VR;

/**
 * The DICOM JSON model (PS3.18 annex F), as far as queries and the answers of the store need it: texts, numbers, names and
 * sequences. Bulk data, binary values, and values that do not fit their VR are passed over.
 */
public final class DicomJson {

    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 1 << 20;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(4 * DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(1024)
                    .maxNumberLength(64)
                    .build())
            .build();

    private DicomJson() {}

    /**
     * Reads an array of data sets.
     *
     * @param stream UTF-8, read to the end of the array
     * @param most how many data sets it may hold
     * @return the data sets, in Unicode whatever their Specific Character Set was
     * @throws MalformedMessageException if it is no such array, or goes beyond a limit
     * @throws IOException if the stream breaks
     */
    public static List<DataSet> read(InputStream stream, int most) throws IOException {
        try (JsonParser parser = FACTORY.createParser(stream)) {
            expect(parser.nextToken() == JsonToken.START_ARRAY, "no array of data sets");
            List<DataSet> dataSets = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                expect(parser.currentToken() == JsonToken.START_OBJECT, "something else than a data set");
                if (dataSets.size() == most) {
                    throw MalformedMessageException.tooLarge("more than " + most + " data sets");
                }
                dataSets.add(dataSet(parser, 0));
            }
            return dataSets;
        } catch (JsonProcessingException | CharConversionException malformed) {
            // Its own message may quote what it read.
            throw new MalformedMessageException("malformed JSON");
        }
    }

    private static void expect(boolean holds, String otherwise) throws MalformedMessageException {
        if (!holds) {
            throw new MalformedMessageException("the JSON holds " + otherwise);
        }
    }

    private static DataSet dataSet(JsonParser parser, int depth) throws IOException {
        expect(depth < DEEPEST, "sequences that are nested too deeply");
        DataSet dataSet = new DataSet().putString(Tag.SPECIFIC_CHARACTER_SET, "ISO_IR 192");
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = String.valueOf(parser.currentName());
            expect(name.matches("[0-9A-Fa-f]{8}"), "a name that is no tag");
            expect(parser.nextToken() == JsonToken.START_OBJECT, "an attribute that is no object");
            attribute(parser, Integer.parseUnsignedInt(name, 16), dataSet, depth);
        }
        return dataSet;
    }

    private static void attribute(JsonParser parser, int tag, DataSet dataSet, int depth) throws IOException {
        String vr = "";
        List<String> values = new ArrayList<>();
        List<DataSet> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = String.valueOf(parser.currentName());
            JsonToken value = parser.nextToken();
            if (name.equals("vr") && value == JsonToken.VALUE_STRING) {
                vr = parser.getText().toUpperCase(Locale.ROOT);
            } else if (name.equals("Value") && value == JsonToken.START_ARRAY) {
                values(parser, values, items, depth);
            } else {
                parser.skipChildren();
            }
        }
        put(dataSet, tag, vr, values, items);
    }

    private static void values(JsonParser parser, List<String> values, List<DataSet> items, int depth)
            throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonToken token = parser.currentToken();
            if (token == JsonToken.START_OBJECT) {
                item(parser, values, items, depth);
            } else if (token == JsonToken.VALUE_NULL) {
                values.add("");
            } else if (token.isScalarValue()) {
                values.add(parser.getText());
            } else {
                throw new MalformedMessageException("the JSON holds an array within a value");
            }
        }
    }

    /** An object is an item of a sequence, or a person name in its representations; the order of names does not matter. */
    private static void item(JsonParser parser, List<String> values, List<DataSet> items, int depth)
            throws IOException {
        expect(depth < DEEPEST, "sequences that are nested too deeply");
        String[] representations = {"", "", ""};
        List<String> names = List.of("Alphabetic", "Ideographic", "Phonetic");
        DataSet item = new DataSet().putString(Tag.SPECIFIC_CHARACTER_SET, "ISO_IR 192");
        boolean person = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = String.valueOf(parser.currentName());
            JsonToken value = parser.nextToken();
            int representation = names.indexOf(name);
            if (representation >= 0) {
                person = true;
                representations[representation] = value == JsonToken.VALUE_STRING ? parser.getText() : "";
            } else {
                expect(name.matches("[0-9A-Fa-f]{8}"), "a name that is no tag");
                expect(value == JsonToken.START_OBJECT, "an attribute that is no object");
                attribute(parser, Integer.parseUnsignedInt(name, 16), item, depth + 1);
            }
        }
        if (person) {
            values.add(String.join("=", representations).replaceAll("=+$", ""));
        } else {
            items.add(item);
        }
    }

    private static void put(DataSet dataSet, int tag, String name, List<String> values, List<DataSet> items) {
        if (tag == Tag.SPECIFIC_CHARACTER_SET) {
            return;
        }
        if (name.equals("SQ")) {
            dataSet.putSequence(tag, items.toArray(DataSet[]::new));
            return;
        }
        VR vr = name.length() == 2 ? VR.of(name.charAt(0), name.charAt(1)) : null;
        try {
            if (vr != null && vr.isText()) {
                dataSet.putString(tag, vr, values.toArray(String[]::new));
            } else if (vr != null && vr.isInteger()) {
                dataSet.putInteger(
                        tag, values.stream().mapToLong(Long::parseLong).toArray());
            } else if (vr != null && vr.isDecimal()) {
                dataSet.putDecimal(
                        tag, values.stream().mapToDouble(Double::parseDouble).toArray());
            }
        } catch (NumberFormatException | DicomValueException wrong) {
            // One attribute that a device filled wrongly is no reason to lose the study: it counts as absent.
            dataSet.remove(tag);
        }
    }

    /**
     * Writes a data set as one object.
     *
     * @param dataSet of texts, numbers and sequences; other attributes are left out
     * @param stream gets UTF-8, and stays open
     * @throws IOException if the stream fails
     */
    public static void write(DataSet dataSet, OutputStream stream) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(stream)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            write(dataSet, generator);
        }
    }

    private static void write(DataSet dataSet, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        for (Element element : dataSet) {
            VR vr = element.valueVr();
            Sequence sequence = element.sequence();
            if (sequence == null && !vr.isText() && !vr.isInteger()) {
                continue;
            }
            generator.writeObjectFieldStart(String.format(Locale.ROOT, "%08X", element.tag()));
            generator.writeStringField("vr", vr.name());
            if (sequence != null) {
                generator.writeArrayFieldStart("Value");
                for (DataSet item : sequence.items()) {
                    write(item, generator);
                }
                generator.writeEndArray();
            } else if (!element.isEmpty()) {
                values(dataSet, element.tag(), vr, generator);
            }
            generator.writeEndObject();
        }
        generator.writeEndObject();
    }

    private static void values(DataSet dataSet, int tag, VR vr, JsonGenerator generator) throws IOException {
        generator.writeArrayFieldStart("Value");
        if (vr.isInteger()) {
            for (long value : dataSet.integers(tag)) {
                generator.writeNumber(value);
            }
        } else {
            for (String value : dataSet.strings(tag)) {
                if (vr == VR.PN) {
                    generator.writeStartObject();
                    generator.writeStringField("Alphabetic", value);
                    generator.writeEndObject();
                } else {
                    generator.writeString(value);
                }
            }
        }
        generator.writeEndArray();
    }
}
