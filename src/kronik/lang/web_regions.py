"""Names that templates give to the parts of a page: as elements, roles, and words of class and id."""

from kronik.lang.tables import words

REGION_ELEMENTS = words("nav footer aside form button menu select dialog")
"""Elements that hold what is not the story, unless the page is built oddly."""

REGION_ROLES = words("navigation banner contentinfo complementary search dialog alertdialog menu menubar tablist")
"""ARIA roles of the same."""

REGION_WORDS = words(
    "ad ads adv adsense advert advertisement advertorial iklan banner sponsor sponsored promo promotion related "
    "terkait bacajuga lihatjuga readalso recommend recommended recommendation rekomendasi popular "
    "terpopuler populer trending terkini terbaru latest headline headlines share sharing shares socmed sosmed social "
    "socials medsos comment comments komentar disqus respond reply sidebar breadcrumb breadcrumbs "
    "crumb crumbs tag tags tagging taglist keyword keywords newsletter subscribe subscription langganan cookie "
    "cookies consent gdpr popup modal overlay toast nav navbar navigation menu menus submenu topbar footer copyright "
    "login signin signup register search searchbox pagination paging pager playlist sisip authorbox "
    "biography notif notification skip poll polls polling survei survey kuis quiz"
)
"""Words of class and id of which one is enough; lower-cased, cut at everything but letters and digits."""

REGION_PAIRS = frozenset(
    {
        ("baca", "juga"),
        ("lihat", "juga"),
        ("simak", "juga"),
        ("berita", "terkait"),
        ("berita", "lain"),
        ("artikel", "terkait"),
        ("read", "also"),
        ("also", "read"),
        ("most", "read"),
        ("author", "box"),
        ("author", "bio"),
        ("about", "author"),
        ("site", "header"),
        ("page", "header"),
        ("top", "header"),
        ("main", "header"),
        ("see", "also"),
        ("topik", "terkait"),
    }
)
"""Two words of class and id that stand side by side."""

CAPTION_WORDS = words("caption figcaption paracaption captionphoto photocaption imgcaption keteranganfoto")
"""Words of class and id of what stands under a picture."""

LEAD_WORDS = words("standfirst lead subtitle subheadline sinopsis synopsis ringkasan deck dek kicker excerpt summary")
"""Words of class and id of a standfirst."""
