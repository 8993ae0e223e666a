/** DICOM over HTTP: multipart messages, the JSON model, and the services that use them (PS3.18). */
@org.jspecify.annotations.NullMarked
package org.bellwether.dicom.web;
