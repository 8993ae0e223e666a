-- Whether the image network was too unsure of a property for its answer to count against that of the header.
alter table series
    add column contrast_uncertain       boolean not null default false,
    add column orientation_uncertain    boolean not null default false,
    add column reconstruction_uncertain boolean not null default false;
