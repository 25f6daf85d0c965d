"""Names under which the templates of news sites say what a page is; lower-cased, of any language."""

from kronik.lang.tables import words

PUBLISHED_NAMES = words(
    """article:published_time article:published article:published_date article:publish_time article:publication_date
    article.published article:post_date og:published_time og:article:published_time og:publish_date og:pubdate
    og:regdate content_publisheddate content_published_date content_publishdate content_date publishdate publish-date
    publish_date published-date published_date publisheddate publish_time published_time published_at publishedat
    publication-date publication_date publicationdate pubdate pub_date pub-date datepublished date-published
    date_published dc.date dc:date dc.date.issued dc.date.created dc.date.publication dcterms.issued dcterms.date
    dcterms.created dc.created dcterms:created dcterms:issued dcsext.articlefirstpublished parsely-pub-date
    parsely-pub_date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime dtk:publishdate
    dtk:publishdateunix bt:pubdate rbpubdate rnews:datepublished shareaholic:article_published_time vr:published_time
    weibo:article:create_at tanggal tgl_publish displaydate release_date article_date_original citation_date
    citation_publication_date citation_online_date date post_date originalpublicationdate firstpublished
    article:created_time mediator_published_time iptc.date created_at"""
)
"""Hold when a page was published."""

CREATED_NAMES = words(
    "datecreated date_created content_create_date article.created created dtk:createdate dtk:createdateunix"
)
"""Hold when a page was begun: close to its publication, used only where no name of publication speaks."""

MODIFIED_NAMES = words(
    """article:modified_time article:modified article:modified_date article:updated_time article.updated og:updated_time
    og:modified_time og:article:modified_time datemodified date-modified date_modified dateupdated lastmod last-modified
    last_modified lastmodified modified modified_time modified_date modified_at updated_time updated_at dc.modified
    dc.date.modified dcterms.modified dcterms:modified revised revision_date bt:moddate rnews:datemodified
    parsely-mod-date mediator_modified_time cxenseparse:recs:modifiedtime vr:modified_time dateupdate"""
)
"""Hold when a page was last changed."""

EPOCH_NAMES = words("dtk:publishdateunix dtk:createdateunix published_at publish_time created_at")
"""May hold seconds or milliseconds since 1970; digits elsewhere are no date."""

TITLE_NAMES = ("og:title", "twitter:title", "title", "dc.title", "dcterms.title", "dable:title", "parsely-title")
"""Hold the title, the most careful first; `itemprop=headline` is left out: templates put the summary there."""

SITE_NAMES = ("og:site_name", "application-name", "apple-mobile-web-app-title", "dc.publisher")
"""Hold the site's name, the most careful first."""

ADDRESS_NAMES = ("og:url", "twitter:url", "dc.identifier", "parsely-link")

AUTHOR_NAMES: dict[str, str] = {
    "author": "author",
    "article:author": "author",
    "article:author_name": "author",
    "dable:author": "author",
    "content_author": "author",
    "dtk:author": "author",
    "parsely-author": "author",
    "sailthru.author": "author",
    "cxenseparse:author": "author",
    "dc.creator": "author",
    "dcterms.creator": "author",
    "dc.contributor": "contributor",
    "creator": "author",
    "byl": "author",
    "penulis": "author",
    "reporter": "reporter",
    "content_reporter": "reporter",
    "editor": "editor",
    "content_editor": "editor",
    "dtk:editor": "editor",
    "article:editor": "editor",
}
"""Name of a meta tag to the role of the person it holds."""

SECTION_NAMES = (
    "article:section",
    "content_category",
    "content_subcategory",
    "articlesection",
    "section",
    "category",
    "dtk:namakanal",
    "parsely-section",
    "cxenseparse:recs:category",
)

ARTICLE_TYPES = words(
    """Article NewsArticle ReportageNewsArticle AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle
    ReviewNewsArticle OpinionNewsArticle AdvertiserContentArticle SatiricalArticle ScholarlyArticle TechArticle Report
    BlogPosting LiveBlogPosting SocialMediaPosting DiscussionForumPosting"""
)
"""Types of schema.org that are articles."""
OPINION_TYPES = frozenset({"OpinionNewsArticle"})
LIVE_TYPES = frozenset({"LiveBlogPosting"})
GALLERY_TYPES = frozenset({"ImageGallery", "MediaGallery"})
VIDEO_TYPES = frozenset({"VideoObject", "VideoGallery", "Movie", "TVEpisode", "Clip"})
LIST_TYPES = frozenset({"CollectionPage", "SearchResultsPage", "ItemList"})
PAGE_TYPES = frozenset({"WebPage", "ItemPage", "AboutPage", "ProfilePage", "CreativeWork"}) | GALLERY_TYPES | LIST_TYPES
SITE_TYPES = frozenset({"WebSite", "Organization", "NewsMediaOrganization", "Corporation"})
"""Types that name the site."""

GENERIC_SITES = words(
    """news berita home homepage beranda website situs portal portalberita portalnews beritaterkini beritahariini
    beritaonline newsportal mysite myblog blog wordpress joomla drupal blogger indonesia index depan halamanutama online
    indonesianews media untitled admin official"""
)
"""Letters of names that name no site."""

NO_WRITERS = words(
    """redaksi admin administrator superadmin newsroom editor editorial tim team redaktur wartawan penulis author unknown
    anonymous anonim root webmaster guest user support publisher kontributor reporter desk"""
)
"""Words that name nobody: where a declared writer's name holds one of them it is a desk or an account."""

PAGE_MARK = r"(?:\(?(?:halaman|hal|laman|page|pg|part|bagian)\.?\s*:?\s*\(?(?:\d{1,3}|all|semua)\)?(?:\s*(?:dari|of|/)\s*\d{1,3})?\)?)"
"""The number of a page in a title."""

TITLE_MARKS = r"\s+[-–—|·•»«›~]+\s+|\s*(?:::|\||»|›)\s*"
"""What parts the title from the site's name and section."""

DOMAIN = r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:com|co|id|net|org|info|news|tv|asia|my|sg|au|uk|biz|media|press|today|online|site)"
"""A domain written in words, lower-cased."""
