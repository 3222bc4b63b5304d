package org.linxuan.foundation.intake.internal;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.intake.IntakeProblem;
import org.linxuan.foundation.problem.Problem;

/**
 * Walks the markup of a part, element by element, by names without their prefixes. Document types,
 * entities and anything outside the part are refused; the JDK's own parser is used whatever others
 * are there.
 */
final class Xml implements Closeable {
  /** Where the walk stands. */
  enum At {
    START,
    END,
    TEXT,
    DONE
  }

  private final String part;
  private final InputStream in;
  private final XMLStreamReader reader;
  private int depth;

  private Xml(String part, InputStream in, XMLStreamReader reader) {
    this.part = part;
    this.in = in;
    this.reader = reader;
  }

  static Xml open(Zip zip, String part) throws BadWorkbook {
    InputStream in = zip.open(part);
    try {
      return new Xml(part, in, factory().createXMLStreamReader(reader(in)));
    } catch (XMLStreamException | IOException | RuntimeException e) {
      throw unreadable(part);
    }
  }

  /** Parts are UTF-8, as every program writes them; what they say of themselves does not count. */
  private static Reader reader(InputStream in) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    reader.mark(1);
    if (reader.read() != 0xFEFF) {
      reader.reset();
    }
    return reader;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setXMLResolver(
        (publicId, systemId, base, space) -> {
          throw new XMLStreamException("nothing outside the part is read");
        });
    return factory;
  }

  /** Goes on to the next element's begin or end, or piece of text. */
  At next() throws BadWorkbook {
    try {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > Limits.DEPTH) {
              throw unreadable(part);
            }
            return At.START;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            return At.END;
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            return At.TEXT;
          }
          case XMLStreamConstants.DTD,
              XMLStreamConstants.ENTITY_REFERENCE,
              XMLStreamConstants.ENTITY_DECLARATION ->
              throw new BadWorkbook(IntakeProblem.WORKBOOK_ENTITIES, Zip.shown(part));
          default -> {
            // Comments and processing instructions say nothing.
          }
        }
      }
      in.transferTo(java.io.OutputStream.nullOutputStream());
      return At.DONE;
    } catch (XMLStreamException | IOException | RuntimeException e) {
      throw unreadable(part); // the parser is known to fail in many ways on what is no markup
    }
  }

  /** The name of the element that begins or ends here. */
  String name() {
    return reader.getLocalName();
  }

  /** How many elements are open, the one that begins here included. */
  int depth() {
    return depth;
  }

  /** An attribute of the element that begins here; null where it has none of that name. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The same; empty where there is none. */
  String get(String name) {
    String value = attribute(name);
    return value == null ? "" : value;
  }

  /** Whether an attribute says yes. */
  boolean flag(String name) {
    String value = get(name);
    return value.equals("1") || value.equals("true");
  }

  /** Adds the piece of text here. */
  void textTo(StringBuilder out, int most) throws BadWorkbook {
    if (out.length() + reader.getTextLength() > most) {
      throw new BadWorkbook(IntakeProblem.CELL_TOO_LONG, most);
    }
    out.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
  }

  private static BadWorkbook unreadable(String part) {
    String shown = Zip.shown(part);
    return BadWorkbook.damaged(
        Problem.both("part " + shown + " cannot be read", "部件 " + shown + " 无法读取"));
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
