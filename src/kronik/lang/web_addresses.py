"""How addresses of news sites tell pages, variants and counters of visits from the article itself."""

from kronik.lang.tables import names, words

PAGE_PARAMETERS = words("page halaman hal laman showpage page_num pagenum pageno page_no currentpage paged")
"""Followed by the number of a page of the article, or by a word for the whole of it."""
WEAK_PAGE_PARAMETERS = words("p pg part bagian")
"""Number a page only where a link to the page before or after says the same: elsewhere they are often ids."""
FULL_VALUES = words("all semua full single lengkap")
"""In the place of a page's number: the whole article on one page."""
FULL_PARAMETERS = words("single full fullpage showall viewall all singlepage")
TRUE_VALUES = frozenset({"", "1", "true", "yes", "ya", "y", "on"})
PAGE_PATHS = words("page halaman hal laman")
"""Before a page's number at the end of a path."""
PAGE_WORDS = names("halaman|hal|laman|page|part|bagian")
"""Before a page's number in a title."""

VARIANT_PARAMETERS = frozenset({("amp", ""), ("amp", "1"), ("amp", "true"), ("outputtype", "amp"), ("output", "amp")})
"""Name and value that ask for the AMP variant."""
MOBILE_PARAMETERS = frozenset({("m", "1"), ("mobile", "1"), ("view", "mobile")})
AMP_PATHS = words("amp amp_version")
"""First or last part of the path of an AMP variant."""
HOST_PREFIXES = words("www m mobile mobi wap amp")
MOBILE_HOSTS = words("m mobile mobi wap")
AMP_HOSTS = words("amp")

TRACKING_PREFIXES = ("utm_", "at_", "pk_", "mtm_", "hsa_", "ga_")
TRACKING_PARAMETERS = words(
    "fbclid gclid dclid gbraid wbraid msclkid yclid igshid igsh mc_cid mc_eid _ga _gl ref ref_src ref_url referrer source src from "
    "campaign cmpid cid_share share shared sharing fb_action_ids fb_action_types fb_ref fb_source xtor ocid ncid tag_from tagfrom jxconn jxrecoid soc_src soc_trk "
    "wt_mc smid smtyp sfnsn mibextid __twitter_impression usqp amp_js_v amp_gsa nsukey spm traffic_source traffic_medium"
)
"""Say who sent the visitor, not what is shown."""

INDEX_NAMES = r"(?:index|default|home)\.(?:html?|php|aspx?|jsp)"
AMP_WRAPPERS = (
    r"https?://(?:www\.)?google\.[a-z.]{2,6}/amp/(?P<safe>s/)?(?P<rest>.+)",
    r"https?://[\w-]+\.cdn\.ampproject\.org/(?:wp|mbv|[a-z])/(?P<safe>s/)?(?P<rest>.+)",
)
"""Addresses of caches of AMP pages, with the address of the page inside, without its scheme."""
ARCHIVE_WRAPPER = r"https?://web\.archive\.org/web/\d{4,14}(?:[a-z]{2}_)?/(?P<rest>https?:/{1,2}.+)"
