/** What other archives hold: asked for over DIMSE or DICOMweb, and brought here. */
@org.jspecify.annotations.NullMarked
package org.bellwether.polling;
