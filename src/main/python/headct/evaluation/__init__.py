"""Evaluation, from records of single exams to the model cards.

`records` are what networks' runs leave, one a line; `statistics`, `calibration` and `thresholds` work on their scores;
`hemorrhage_tables`, `protocol_tables`, `shift_tables` and `figures` show them; `sections` and `card` put them into the
model card. `reading` reads a scan as the engine does, `shifts` changes it as other scanners would, `implants` paints
hemorrhages into real ones, `header` and `header_rules` simulate and read headers. None of these knows phantoms.
"""
