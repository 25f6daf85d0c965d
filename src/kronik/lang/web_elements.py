"""Elements of HTML by how they are laid out, from the rendering section of the HTML standard."""

from kronik.lang.tables import words

BLOCKS = words(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup "
    "option p plaintext pre search section summary table tbody tfoot thead tr ul xmp"
)
"""Elements that begin and end a line."""

SPACED = frozenset({"p"})
"""Blocks with a blank line before and behind, as `innerText` gives them."""

CELLS = frozenset({"td", "th"})
"""Elements that a tab parts on their line."""

VOID = words("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr")
"""Elements without an inside."""

UNSEEN = words(
    "applet audio canvas datalist head iframe map math noembed noframes noscript object script select style svg "
    "template textarea title video"
)
"""Elements whose inside is no text that a reader of the page sees."""

PREFORMATTED = frozenset({"pre", "listing", "xmp", "plaintext"})
"""Elements that keep their line breaks."""

CLOSES_PARAGRAPH = (
    (BLOCKS | {"table"})
    - {"body", "html", "button", "option", "optgroup", "caption", "tbody", "tfoot"}
    - {
        "thead",
        "tr",
        "legend",
    }
)
"""Elements whose start ends an open paragraph."""

SIBLINGS: dict[str, frozenset[str]] = {
    "li": frozenset({"li"}),
    "dt": frozenset({"dt", "dd"}),
    "dd": frozenset({"dt", "dd"}),
    "tr": frozenset({"tr", "td", "th"}),
    "td": frozenset({"td", "th"}),
    "th": frozenset({"td", "th"}),
    "tbody": frozenset({"tbody", "thead", "tfoot", "tr", "td", "th"}),
    "thead": frozenset({"tbody", "thead", "tfoot", "tr", "td", "th"}),
    "tfoot": frozenset({"tbody", "thead", "tfoot", "tr", "td", "th"}),
    "option": frozenset({"option"}),
}
"""Elements whose start ends open ones of these names, up to the list or table that holds them."""

SCOPES = words("html table td th caption button object template marquee ul ol dl article section aside")
"""Elements beyond which no start or end tag closes anything by implication."""
