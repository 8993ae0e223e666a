/** What is done with a series and a study, whoever asks: the routes, a folder of files, a replay. */
@NullMarked
package org.bellwether.analysis;

import org.jspecify.annotations.NullMarked;
