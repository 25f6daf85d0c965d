"""Words by which the furniture of Indonesian news pages is known. Patterns are matched without regard to case.

Written from what such sites print (portals, newspapers, agencies, local papers), never for one of them.
"""

from kronik.lang.id.page_words import word_set

ALSO_LABELS: tuple[str, ...] = (
    r"baca(?:lah)? (?:juga|pula|lagi|lainnya|selengkapnya|berita lain(?:nya)?|artikel (?:lain(?:nya)?|terkait|menarik))",
    r"(?:simak|lihat|tonton|cek|dengar(?:kan)?|saksikan) (?:juga|pula)",
    r"(?:lihat|tonton|simak|saksikan) (?:artikel|berita|video|foto|selengkapnya|selanjutnya|live|siaran langsung|infografis)",
    r"(?:berita|artikel|bacaan|video|foto) (?:terkait|lain(?:nya)?|sebelumnya|menarik lainnya|pilihan)",
    r"also read|read also|read more|related(?: stories| articles| posts)?|see also",
)
"""Labels of a pointer to other stories inside a story; what stands behind them on the line is the other headline."""

INLINE_LABELS: tuple[str, ...] = (
    r"baca(?:lah)? (?:juga|pula)",
    r"(?:simak|lihat|tonton) (?:juga|pula)",
    r"also read|read also",
)
"""The labels that are trusted in the middle of a line too, where a colon or a bracket goes with them."""

ALSO_OPENINGS: tuple[str, ...] = (
    r"[(\[]?(?:simak|tonton|lihat|saksikan)(?: juga| pula)? ?(?:video|foto|live|infografis|siaran langsung|tayangan|podcast).*",
    r"[(\[]?(?:baca|simak|tonton|lihat) (?:juga|pula)\b.*",
    r"[(\[*»>-]*\s*(?:baca|simak|tonton|lihat) ?: ?\S.*",
    r"(?:simak|tonton|saksikan|lihat) .{0,160}(?:di sini|di bawah ini|berikut(?: ini)?) ?[:!.]*",
    r"\[?\(?gambas ?: ?.*",
    r"[—–-] ?.{1,60}\(@\w{1,30}\) .{4,30}",
)
"""Openings of a whole line that points elsewhere."""

CLOSING_LABELS: tuple[str, ...] = (
    r"(?:berita|artikel|konten|informasi|video|foto|topik) (?:terkait|terkini|terbaru|terpopuler|populer|lain(?:nya)?|utama|rekomendasi|unggulan)(?: (?:hari ini|lainnya))?",
    r"(?:berita|artikel|foto|video) (?:[\w-]+ ){1,4}lain(?:nya)?",
    r"artikel lain(?:nya)? (?:terkait|tentang|soal)\b.*",
    r"(?:terpopuler|terkini|terbaru|terhangat|trending|most popular|populer|rekomendasi|news feed|headlines?|breaking news|latest news|hot topics?|hot news|top news)(?: (?:hari ini|minggu ini|berita|artikel|now|news|untuk anda))?",
    r"(?:rekomendasi|pilihan|direkomendasikan) (?:untuk (?:anda|kamu)|hari ini)|(?:mungkin )?anda (?:mungkin )?(?:juga )?(?:suka|menyukai(?:nya)?|tertarik)|you may also like|recommended(?: for you)?|recommended by.*",
    r"(?:kata kunci|keywords?|tags?|label|topik(?: berita)?(?: terkait| hangat)?|tagar|topics?)(?: (?:terkait|berita|artikel))?",
    r"(?:komentar|comments?|kolom komentar|beri komentar|tulis komentar|tinggalkan (?:komentar|balasan)|kirim komentar|leave a (?:reply|comment)|[0-9.]+ (?:komentar|tanggapan|balasan)(?: (?:untuk|pada|di)\b.{0,160})?|login untuk (?:memberi )?komentar.*)",
    r"(?:indeks|index) berita|(?:indeks|index)|lihat semua|lihat lainnya|muat lebih(?: banyak)?|load more|selengkapnya|berita selengkapnya|artikel selanjutnya|berita (?:selanjutnya|sebelumnya|berikutnya)|next (?:article|post)|previous (?:article|post)|navigasi pos|post navigation",
    r"(?:viral|nasional|internasional|bisnis|olahraga|hiburan|video) (?:terpopuler|terkini|terbaru)|(?:[a-z]+ ){1,2}video|jangan lewatkan|jangan terlewatkan|sedang tren|lagi tren|sorotan|fokus (?:berita|utama)|kabar (?:terbaru|terkini)|info terkini",
)
"""Labels that stand alone, or before a colon, over a list after the story's end."""

MID_LIST_LABELS: tuple[str, ...] = (
    r"pilihan (?:redaksi|editor)",
    r"editor(?:'s|s)? (?:picks?|choice)",
    r"baca (?:juga|pula)",
    r"(?:berita|artikel) (?:terkait|lainnya|pilihan)",
    r"(?:simak|lihat) juga",
    r"terhangat|terpopuler",
)
"""Labels over a list that can also stand in the middle of a story, which then goes on."""

PAGING: tuple[str, ...] = (
    r"halaman(?: ?:)?(?: (?:selanjutnya|berikutnya|sebelumnya|[0-9]+ ?(?:dari|/) ?[0-9]+))?(?:[ :|]+[0-9]+)*(?: (?:selanjutnya|lihat semua|tampilkan semua|show all))?(?: ?[»>›]+)?",
    r"(?:selanjutnya|sebelumnya|berikutnya|next|prev(?:ious)?|show all|tampilkan semua|all pages)(?: halaman| page)?(?: ?[»>›]+)?",
    r"(?:laman|page) [0-9]+(?: (?:dari|of) [0-9]+)?",
    r"[0-9]{1,3}(?:[ |/·,]+[0-9]{1,3})+",
)
"""Turning of pages."""

CALLS: tuple[str, ...] = (
    r"scroll (?:to|untuk|down|ke bawah|for)\b.*",
    r"(?:advertisement|advertorial|iklan|ads?|sponsored(?: content| by.*)?|adv|pariwara|promoted)(?: (?:-|–) .*)?",
    r"(?:lanjutkan membaca|continue reading|lanjut baca|baca di bawah iklan).*",
    r"dapatkan (?:update|berita|informasi|info|kabar|breaking news|artikel|notifikasi|newsletter)\b.*",
    r"(?:ikuti|follow|gabung|bergabunglah|join|temukan|cek|kunjungi|langganan|subscribe|berlangganan|unduh|download|instal(?:l|lah)?|nikmati|aktifkan|simak|dapatkan|baca|update)\b.{0,200}\b(?:google news|whatsapp|telegram|instagram|facebook|twitter|tiktok|youtube|channel|saluran|kanal|newsletter|aplikasi|app store|play store|playstore|notifikasi|android|ios|medsos kami|media sosial kami)\b.*",
    r"(?:ikuti|follow) (?:kami|us|berita|breaking news|update)\b.*",
    r"(?:google news|whatsapp channel|saluran whatsapp|newsletter|e-?paper|subscribe now|subscribe|berlangganan|langganan|sign up|sign in|log ?in|log ?out|masuk|daftar|register|logout|my account|akun saya)",
    r"(?:klik|tekan|tap) (?:di sini|disini|tautan|link|tombol|gambar)\b.*|.{0,160}\b(?:klik lebih lanjut|klik di ?sini|klik link(?: ini)?|selengkapnya di sini)[.!]?",
    r"(?:ada|dapatkan|klaim|raih|isi|menangkan|punya|mau) .{0,120}\b(?:saldo|voucher|hadiah|promo|diskon|kuis|survei|gratis)\b.{0,120}\b(?:di ?sini|sekarang)[.!]*",
    r"(?:yuk|ayo),? (?:ikuti|gabung|download|unduh|subscribe|follow|kunjungi|isi|klik)\b.*",
    r"(?:situs|website|laman|kami) (?:ini |web ini )?menggunakan cookies?\b.*|.{0,80}\bcookies?\b.{0,160}(?:setuju|menyetujui|kebijakan privasi|privacy policy|accept|pengalaman).*",
    r"dengan (?:melanjutkan|menggunakan|mengakses|mendaftar).{0,120}(?:anda|kamu) (?:setuju|menyetujui).*",
    r"(?:terima|accept|tolak|reject)(?: semua| all)?(?: cookies?)?",
    r"(?:login|masuk|sign in|log in|register|daftar) (?:to|untuk|dengan|with|or|atau)\b.*",
    r"(?:apa (?:reaksi|komentar|pendapat) (?:anda|kamu)|bagaimana (?:reaksi|menurut) (?:anda|kamu)|what's your reaction|beri rating|nilai artikel ini).*",
    r"(?:personalize|customize) your .*|get your customi[sz]ed .*|news updates? from .*|stay (?:updated|connected|tuned).*|don't miss .*|all rights reserved.*|terms (?:of|and) .*|privacy policy.*|powered by .*|skip to (?:main )?content|toggle navigation|search\.\.\.|cari\.\.\.",
    r"(?:tentang kami|hubungi kami|kontak kami|redaksi|pedoman (?:media|pemberitaan) (?:siber|media siber)|kode etik(?: jurnalistik)?|disclaimer|karir|karier|info iklan|pasang iklan|media kit|kebijakan (?:data )?(?:privasi|pribadi|cookie)|syarat (?:dan|&) ketentuan|ketentuan (?:layanan|penggunaan)|about us|contact us|privacy|sitemap|site map|peta situs|rss|kotak pos|newsletter|jaringan media|network|network updates|our network)",
    r"(?:,*loading(?:\.\.\.|…)?|memuat(?:\.\.\.|…)?|_x000d_|please wait.*|mohon tunggu.*)",
    r"(?:artikel|konten|berita|tulisan|laporan) ini (?:hanya|khusus|eksklusif)(?: tersedia)? (?:untuk|bagi) (?:pelanggan|member|anggota|pembaca terdaftar)\b.*",
    r"berlangganan (?:untuk|sekarang|mulai)\b.*|(?:langganan|berlangganan) sekarang|sudah (?:punya akun|berlangganan|menjadi pelanggan)\b.*",
    r"(?:berita|artikel|informasi) ini (?:akan|masih) terus (?:diperbarui|dimutakhirkan|di-?update)\b.*",
    r"(?:punya|memiliki|ada) (?:cerita|informasi|berita|peristiwa)\b.{0,80}\b(?:kirim|laporkan)(?:kan)?\b.{0,80}",
    r"(?:nonton|tonton|saksikan|simak|lihat) (?:juga )?(?:video|tayangan)\b.{0,60}\b(?:di bawah ini|berikut(?: ini)?)\W*",
    r".{0,80}\bmemakai kuki\b.*|(?:kami|situs ini) (?:memakai|menggunakan) (?:kuki|cookie).*",
    r".{0,120}\blengkapi data diri(?:mu)?\b.{0,160}",
    r"(?:redaksi|hubungi|marketing|iklan|sales|informasi (?:pemasangan )?iklan)\b.{0,60}(?:@|\[at\]|\(at\)).{0,60}",
    r"#\w+ with [A-Z]\w+|(?:id|en|ind|eng|indonesia|english)(?: ?[|/] ?(?:id|en|ind|eng|indonesia|english))+",
    r"\*? ?fakta atau hoaks\?.*|kirim(?:kan)? (?:tulisan|artikel|opini|naskah|karya|cerpen|puisi) .{0,80}\bke .*@.*|disclaimer ?: ?.*",
    r"(?:click|klik) to (?:share|print|email)\b.*|(?:like this|share this|suka ini|sukai ini) ?:|like loading.*|post views ?: ?[0-9.,]*",
    r"(?:alamat )?email anda tidak akan dipublikasikan.*|(?:komentar|nama|email|situs web) ?\*",
    r"(?:dengarkan|listen)(?: (?:artikel|berita|to this article).*)?|text[- ]to[- ]speech.*|(?:perbesar|perkecil)(?: (?:huruf|teks|font|gambar))?|ukuran (?:huruf|font|teks).*|(?:kecil|normal|besar)(?: (?:kecil|normal|besar))*|zoom|view (?:full )?(?:image|photo)|lihat foto|lihat gambar|perbesar gambar|a[-+](?: ?a[-+]?)*|aa+|font size.*",
)
"""Whole lines by which a site speaks to its reader: adverts, channels, newsletters, cookies, accounts, page tools."""

SHARING: tuple[str, ...] = (
    r"(?:bagikan|share|sebarkan|bagikan (?:artikel|berita|ini|ke)|share (?:this|on|to|via)|kirim ke|salin (?:tautan|link)|copy (?:link|url)|link (?:berhasil )?(?:disalin|copied)|cetak|print|simpan|bookmark|email|e-?mail|tweet|pin it|laporkan|report)(?: (?:this|ini|artikel|berita|tautan|link|ke|di|facebook|twitter|whatsapp|telegram|line|linkedin|x|threads|email|article|via|on|to|story|:))*[:!]*",
    r"(?:(?:facebook|twitter|whatsapp|telegram|line|linkedin|pinterest|instagram|youtube|tiktok|threads|messenger|wa|x|fb|ig|email|e-mail|rss|copy link|salin link|share|bagikan|print|koran)\b[ ,|/·•]*){1,}",
    r"(?:[0-9.,]+ ?(?:rb|ribu|k|m|jt)? ?)(?:shares?|views?|komentar|comments?|likes?|kali dibaca|x dibaca|dilihat|pembaca|dibagikan|kali dilihat)",
    r"(?:dibaca|dilihat|views?|hits?|pembaca)(?: normal| sebanyak)? ?:? ?[0-9.,]+ ?(?:kali|x|k|rb|ribu)?",
    r"(?:waktu baca|reading time|lama baca)?:? ?[0-9]+ ?(?:menit|min(?:utes?|s)?)(?: (?:baca|read|membaca))?",
)
"""Share bars and counters."""

REPUBLISHED: tuple[str, ...] = (
    r"(?:artikel|berita|tulisan|konten) ini (?:telah |sudah |pernah |pertama kali |merupakan |diterbitkan |dipublikasikan |dimuat )?(?:tayang|terbit|dimuat|dipublikasikan|diterbitkan|hasil kerja ?sama|bagian dari|kerja ?sama|disadur|diproduksi|diambil)\b.*",
    r"(?:konten|artikel) ini (?:menjadi tanggung ?jawab|adalah kerja ?sama|merupakan (?:kerja ?sama|iklan)).*",
    r"(?:copyright|hak cipta|©|\(c\)|&copy;).{0,140}",
    r"dilarang (?:keras )?(?:mengambil|mengutip|menyalin|memperbanyak|mengopi|meng-?copy|melakukan).{0,300}",
    r".{0,60}\ball rights reserved\b.{0,60}|.{0,80}\bhak cipta dilindungi\b.{0,80}",
)
"""Copyright and republication notes."""

RELATIVE_STAMP = (
    r"(?:(?:[\w&-]+ ){0,3}(?:[|•·,–-] ?)?)?(?:[0-9]{1,3}|satu|dua|tiga|sejam|semenit|sehari|a|an) ?(?:detik|menit|jam|hari|minggu|pekan|bulan|tahun|seconds?|min(?:ute)?s?|hours?|days?|weeks?|months?|years?)"
    r"(?: (?:yang )?)?(?:lalu|ago)(?: ?[|•·–-]? ?(?:[\w&-]+ ?){0,3})?|(?:baru saja|just now|kemarin|sejam (?:yang )?lalu|semenit (?:yang )?lalu)"
)
"""A relative stamp of another story, alone or with the word of its section ("Nasional 2 jam lalu", "3 hari yang lalu")."""

SECTIONS = word_set(
    "nasional internasional dunia global regional daerah nusantara ekonomi bisnis keuangan finansial pasar makro mikro "
    "politik hukum kriminal kriminalitas peristiwa metropolitan metro megapolitan jabodetabek olahraga sepakbola bola "
    "sport sports moto otomotif otosport teknologi tekno sains iptek gadget hiburan showbiz selebriti seleb lifestyle "
    "kesehatan health travel wisata kuliner food pendidikan edukasi opini kolom analisis editorial tajuk infografis "
    "foto video tv live podcast indeks home beranda news berita kanal terkini terbaru populer terpopuler viral cek fakta "
    "fokus properti energi inspirasi religi islami khazanah humaniora budaya seni film musik zodiak ramalan hobi "
    "gaya hidup market investasi saham entrepreneur umkm pemilu hankam militer parlemen pemerintahan polhukam "
    "otonomi warta liputan khusus laporan utama advertorial menu search cari network"
)
"""Words of which navigation bars and section labels are made."""
