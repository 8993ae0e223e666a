/** The <code>dicom:</code> Camel component: its consumer is a storage provider, its producer a storage user. */
@NullMarked
package org.bellwether.camel.dicom;

import org.jspecify.annotations.NullMarked;
