/** The site's letters, and what other machines have that is most like them; Chinese comes from whatever they have. */
export const SERIF = "'Newsreader', Georgia, 'Times New Roman', 'Noto Serif', serif";
export const SANS = "'Libre Franklin', Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif";

/** Letters a picture is measured in: those of a machine that has not the site's own. */
export const STAND_IN = SANS.replace("'Libre Franklin', ", '');
