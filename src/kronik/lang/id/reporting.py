"""Words that report speech and thought in Indonesian news, by what may follow them."""

from enum import StrEnum

from kronik.lang.id import words
from kronik.lang.tables import words as _set


class Use(StrEnum):
    """How a reporting word takes its content."""

    SAY = "say"
    """Any complement is the content: mengatakan (bahwa) …, menilai …, membenarkan …."""
    CLAUSE = "clause"
    """Only a complement that is plainly marked is content (bahwa, kalau, a comma, a colon, a quotation)."""
    REQUEST = "request"
    """The object is whom it is said to, the rest the content: meminta X untuk …."""
    DENY = "deny"
    """As SAY; the speaker denies the content."""
    DENY_NOUN = "deny noun"
    """Denies only together with a noun of claiming: menolak klaim bahwa …."""
    ASK = "ask"
    """As SAY; the speaker asks."""


def _phrases(phrases: str) -> frozenset[str]:
    return frozenset(phrases.split("|"))


def _table(words: str, use: Use) -> dict[str, Use]:
    return dict.fromkeys(words.split(), use)


VERBS: dict[str, Use] = {
    **_table(
        "mengatakan menyatakan menegaskan menjelaskan menambahkan mengungkapkan mengungkap menuturkan menyebutkan menyebut "
        "menyampaikan menilai menduga meyakini mengaku mengakui mengklaim mengeklaim memastikan membenarkan "
        "menekankan memaparkan menerangkan membeberkan memperkirakan memprediksi memproyeksikan "
        "melaporkan mengabarkan mewartakan memberitakan mengumumkan menyimpulkan mengisyaratkan mengindikasikan mendalilkan "
        "mencontohkan menceritakan mengisahkan mengonfirmasi mengkonfirmasi menganggap "
        "memandang mengeluh mengeluhkan menyayangkan menyesalkan menyerukan mengusulkan menjanjikan mencuit "
        "menuduh menuding mendakwa mengkritik mengecam mengancam menguraikan "
        "merinci menggarisbawahi mengharapkan berharap berjanji bersumpah berdalih berkilah berpendapat beranggapan "
        "berpandangan berkeyakinan berkata bilang berujar bertutur mengira memperingatkan mencurigai mengutarakan "
        "mengemukakan memprotes meramalkan mensinyalir "
        "beralasan berargumen yakin optimistis optimis harap",
        Use.SAY,
    ),
    **_table(
        "melanjutkan memutuskan mengomentari menyoroti menyinggung mengapresiasi melontarkan menggambarkan menulis menuliskan berbicara bercerita menunjukkan menemukan mencatat menjawab menanggapi mengetahui berkomentar menyindir "
        "bertutur mengenang sepakat sependapat setuju percaya khawatir berteriak berbunyi tertulis "
        "memberikan berseloroh bercanda bertestimoni mengungkit menandaskan menimpali menyambung menirukan "
        "mengajukan memuji kecewa menyadari mengunggah menyatukan berpesan",
        Use.CLAUSE,
    ),
    **_table(
        "meminta mengimbau menghimbau mendesak mengajak memerintahkan menginstruksikan mengingatkan menyarankan "
        "mendorong menuntut menganjurkan memohon menyuruh mewanti-wanti memberitahu memberitahukan menyerukan",
        Use.REQUEST,
    ),
    **_table("membantah menyangkal menampik menepis", Use.DENY),
    **_table("menolak", Use.DENY_NOUN),
    **_table("mempertanyakan bertanya menanyakan", Use.ASK),
}
"""Active verbs and verb-like adjectives, with how they take their content."""

ROOTS: frozenset[str] = _set(
    "kata ujar tutur ucap ungkap jelas terang papar tegas imbuh tambah lanjut sambung sebut tulis cuit lapor beber pungkas tandas tukas cetus kisah cerita kilah tanya jawab keluh canda kenang seru teriak urai timpal aku klaim harap pinta sesal bisik seloroh pesan kelakar nilai pekik ajak imbau tuding kritik puji ketus sindir tampik bantah dalih duga curhat cibir kicau bilang akui terka prediksi sergah balas celetuk tutup saran usul kabar bela tekan alasan gumam omel singgung simpul protes bunyi"
)
"""Bare roots that report after a quotation ("…," kata X), alone or with -nya."""

CLAUSE_ROOTS: frozenset[str] = _set(
    "kata ujar tutur ucap ungkap jelas terang papar tegas imbuh tambah lanjut sambung sebut tulis cuit lapor beber tandas tukas cetus kisah kilah klaim harap"
)
"""Roots that also report inside or at the head of an indirect clause ("Polisi, tulis Xinhua, terpaksa …")."""

INHERITING_ROOTS: frozenset[str] = _set("lanjut sambung")
"""Roots whose quotation has speaker, chain and day from the quotation before it."""

PASSIVES: frozenset[str] = _set(
    "dikatakan dinyatakan disampaikan diungkapkan diungkap dijelaskan disebutkan disebut dituturkan ditegaskan diakui ditambahkan dipaparkan dikemukakan diutarakan diucapkan dilontarkan dibenarkan diterangkan dibeberkan diumumkan dilaporkan dikabarkan diberitakan diwartakan ditulis dicuitkan dikicaukan diceritakan dikisahkan ditekankan ditandaskan dikonfirmasi diserukan dikeluhkan"
)
"""Passives of saying; the doer follows, with or without *oleh*."""

ANSWERED: frozenset[str] = _set(
    "dibantah ditepis disangkal dibenarkan diakui ditegaskan dikatakan disampaikan diungkapkan dijelaskan dikonfirmasi"
)
"""Passives of answering whose doer the next "-nya" means: "Kabar itu dibantah oleh X. "…," katanya"."""

RAISING: frozenset[str] = _set("dilaporkan dikabarkan diberitakan disebut-sebut")
"""Passives whose subject belongs to the content when nobody is named: "X dilaporkan hilang"."""

ANAPHORS: frozenset[str] = _phrases(
    "hal itu|hal ini|hal tersebut|hal senada|hal serupa|hal yang sama|pernyataan itu|pernyataan tersebut|pernyataan ini|informasi ini|informasi itu|informasi tersebut|demikian|kabar ini|kabar itu|kabar tersebut|imbauan itu|ini|itu|keterangan itu|keterangan tersebut|penegasan itu|pengakuan itu|komentar itu"
)
"""Subjects that stand for what was just said: "Hal itu disampaikan X"."""

COMPLEMENTISERS: frozenset[str] = _set("bahwa bahwasanya kalau jika bila agar supaya untuk jikalau bahwasannya")
"""Words between a cue and its content that are not content."""

REQUEST_LINKS: frozenset[str] = _set("untuk agar supaya")
"""Words between the addressee of a request and what is asked."""

CLAIM_NOUNS: frozenset[str] = _set(
    "klaim anggapan tuduhan tudingan dugaan pernyataan laporan kabar pandangan spekulasi"
)
"""Nouns that make a refusal a denial: "menolak klaim"."""

SPEECH_NOUNS: frozenset[str] = _set(
    "pernyataan pengakuan laporan tuduhan tudingan klaim informasi kabar dalih keterangan kesaksian pengumuman anggapan pendapat pandangan penjelasan peringatan janji ancaman dugaan keyakinan"
)
"""Nouns of saying that take a content with *bahwa*: "pernyataan X bahwa …"."""

RECEIVING: frozenset[str] = _set("mendapat mendapatkan menerima memperoleh mendengar membaca diberi mengetahui membuat")
"""Verbs whose subject hears what a noun of saying tells, and does not say it."""

DOCUMENTS: frozenset[str] = _set(
    "putusan pernyataan keterangan laporan pengakuan penghitungan data survei surat catatan hasil kesaksian dokumen penelitian studi riset rilis pengumuman analisis informasi jajak perhitungan klaim tuduhan tudingan ucapan"
)
"""Heads of a speaker phrase that speak for whoever made them: "putusan MK", "laporan CNN"."""

STANDARDS: frozenset[str] = _set(
    "etika aturan hukum agama rencana jadwal kepercayaan undang-undang uu pasal ketentuan peraturan konstitusi syariat islam kebiasaan tradisi adat legenda mitos standar kriteria prosedur sop jenis golongan umur usia abjad bidang perjanjian prediksi perkiraan permenkes perpres pp perda ayat kamus kbbi saya kami kita anda kamu aku gue kalian hemat kacamata logika akal nalar kodrat fitrah selera mazhab hitungan penanggalan kalender ya"
)
"""What may follow *menurut* without being a source that speaks (rules, schedules, and speakers of the quotation itself)."""

BLOCKERS: frozenset[str] = _set(
    "belum enggan menolak harus wajib perlu untuk agar bisa dapat ingin mau hendak diminta jangan mampu berani sulit akan supaya dilarang berhak boleh mesti bakal ogah menghindari cara dengan demi guna tanpa usai seusai setelah diperintahkan dipaksa dituntut sebelum saat ketika berniat mencoba berusaha berencana bisa-bisa lebih paling siap bersedia diharapkan jika kalau bila pihak-pihak kurang cukup diduga bukannya alih-alih ketimbang daripada dikabarkan disebut proses dianggap dinilai dikhawatirkan ditengarai dituduh dituding terbukti dipandang dirasa kebutuhan keperluan dalam rutin suka gemar asyik sibuk"
)
"""Words right before a cue verb that keep it from reporting: "menolak menyebutkan", "untuk menjelaskan"."""

NEGATIONS: frozenset[str] = _set("tidak tak bukan nggak enggak tiada")
"""Negations; before a cue they cancel it or turn its polarity."""

LINKERS: frozenset[str] = _set("dan serta seraya sambil lalu lantas kemudian tetapi tapi namun sekaligus juga dengan")
"""Words before a cue that let it share the speaker of the cue or clause before."""

ADVERBS: frozenset[str] = _set(
    "juga pun sempat telah sudah kemudian lalu sebelumnya kembali sendiri bahkan berulang kali kerap sering acap terus turut ikut hanya langsung lantas tetap masih tentu tentunya pasti balik sontak sangat kini pernah justru malah baru saja secara tegas dengan lebih lanjut akhirnya sebaliknya cuma memang selalu antara lain sekali lagi berkali-kali sama-sama pula segera terpaksa berani mulai keras tidak tak cukup begitu blak-blakan gamblang terang-terangan terbuka resmi jelas singkat detail rinci santai nada tenang lugas serius sementara diketahui yang terkadang kadang tampaknya sepertinya kelihatannya misalnya contohnya umpamanya tersirat tersurat eksplisit implisit semula getol baru-baru belakangan gencar lantang kompak serempak lama seolah seakan seolah-olah pasalnya"
)
"""Words that may stand between a speaker and the cue."""

PRONOUNS: frozenset[str] = _set("dia ia beliau mereka")
"""Third-person pronouns that speak."""

FIRST_PERSON: frozenset[str] = _set("saya kami kita aku gue gua anda kamu kalian saudara ku")
"""Persons of the quotation itself; a cue of theirs inside a quotation is no statement of another."""

SELF: frozenset[str] = _set("pihaknya dirinya")
"""Words for the body or person of the speaker before."""

CONJUNCTIONS: frozenset[str] = _set(
    "setelah karena saat ketika sebelum sementara namun tetapi tapi bahwa sehingga mana dimana agar meski meskipun walaupun walau sejak selama apabila jika kalau bila usai seusai sesudah lantaran sebab padahal sedangkan melainkan hingga sampai seiring sambil seraya dengan dalam pada di dari melalui lewat untuk terkait soal tentang atas kepada ke menurut berdasarkan seperti sebagaimana selain terhadap oleh mengenai adapun akibat demi sebagai yakni yaitu disamping"
)
"""Words that open an adjunct or a clause; a speaker phrase does not cross them."""

PHRASE_ENDS: frozenset[str] = _set(
    "saat ketika dalam di pada kepada ke usai seusai setelah sebelum sambil seraya seperti sebagaimana dikutip dilansir melansir mengutip melalui lewat via ditemui dihubungi menanggapi merujuk terkait soal tentang mengenai membacakan menjelang dari kemarin tadi sore siang malam pagi bahwa namun karena mewakili dengan lagi sembari disela di-sela dikonfirmasi menirukan demikian merespons menyikapi seputar perihal lantas kemudian terhadap untuk sesaat sewaktu begitu pun juga yakni yaitu tatkala dilaporkan diberitakan di-sela-sela selepas atas agar waktu hari rabu senin selasa kamis jumat sabtu minggu dimuat diwawancarai dijumpai mengomentari berdasarkan menyinggung"
)
"""Words that end the speaker phrase after a cue."""

PEOPLE: frozenset[str] = _set(
    "warga publik masyarakat polisi penyidik penegak aparat pemerintah korban saksi wartawan presiden menteri gubernur bupati wali walikota rakyat pihak anggota pejabat pegawai pengacara jaksa hakim dokter siswa mahasiswa orang pendukung pelaku pengguna penumpang petugas dinas kementerian dpr kongres parlemen partai kepala ketua semua seluruh para jajaran jajarannya anak orangtua kader calon peserta pengusaha perusahaan operator pemain pelatih tim kapolri kapolda kpk polri tni negara dia ia mereka kita kami dirinya semuanya setiap umat jemaah guru pengemudi pengendara awak netizen penggemar fans buruh pekerja karyawan investor lembaga instansi otoritas kepolisian pengelola pemda pemprov pemkot pemkab"
)
"""First words of a phrase that can be asked or told something."""

COLLECTIVES: frozenset[str] = _set(
    "pihak sejumlah beberapa para banyak sebagian semua kubu tim keluarga warga masyarakat"
)
"""First words of phrases that name several people or a body."""

NP_OPENERS: frozenset[str] = _set(
    "seorang sejumlah beberapa para salah satu sumber pihak sang si kedua keduanya ketiga semua banyak sebagian"
)
"""Words that open a speaker phrase without a capital letter."""

SPEAKER_NOUNS: frozenset[str] = _set(
    "warga saksi korban pelaku tersangka terdakwa polisi penyidik jaksa hakim pengacara kuasa pemerintah kementerian juru ketua kepala direktur menteri presiden gubernur bupati wali pengamat pakar peneliti ahli dokter sumber pejabat mantan anggota kapolres kapolsek kapolda kasat kabid kanit ayah ibu istri suami anak keluarga kakak adik kerabat orangtua tetangga rekan pria wanita perempuan lelaki pemuda penulis aktor aktris penyanyi pelatih pemain bek kiper gelandang penyerang striker manajer tim pihak otoritas organisasi lembaga media laporan majelis pengadu penggugat guru dosen mahasiswa siswa rektor pengusaha pedagang petani nelayan buruh analis ekonom sekretaris sekjen jubir wakil pimpinan panglima komandan kolonel jenderal kepolisian militer tentara putri putra produser sutradara netizen pengguna psikolog psikiater aktivis pemilik penjaga petugas seorang salah beberapa sejumlah para kedua dua"
)
"""Common nouns that can stand for a speaker after a cue ("kata warga sekitar")."""

SAYING_OCCASIONS: frozenset[str] = _set(
    "keterangan keterangannya wawancara jumpa konferensi pernyataan pernyataannya siaran rilis sidang pidato pidatonya sambutan sambutannya rapat diskusi acara kesempatan pesan"
)
"""Nouns after *dalam* that name the occasion of the saying, not a part of what was said."""

HEADLINE_VERBS: dict[str, Use] = {
    **_table(
        "minta sebut nilai akui klaim ngaku imbau desak tegaskan ungkap ungkapkan harap ingatkan pastikan yakin sarankan "
        "katakan jelaskan beberkan tuding tuduh kritik kecam ancam janji benarkan usulkan bilang ajak curhat duga prediksi "
        "umumkan peringatkan",
        Use.SAY,
    ),
    **_table("bantah tampik tepis sangkal", Use.DENY),
    **_table("pertanyakan", Use.ASK),
}
"""Roots that report as verbs in headlines ("Prabowo Minta …")."""

ATTITUDES: frozenset[str] = _set("yakin optimistis optimis harap")
"""Cues that are adjectives or roots; they report only with a subject right before them."""

LOOKALIKES: frozenset[str] = _set("yakni")
"""Words with two letters of a cue swapped that are words of their own."""

NOT_VERBS: frozenset[str] = _set(
    "menteri berita dirinya dinas direktur diplomat bersama terdakwa tersangka terduga terpidana media medis member mereka metro dirjen berbagai merdeka tertentu terkait terbesar tersebut terakhir berikutnya meter digital distrik divisi direksi diaspora mendagri menlu menkes menkeu menpora menkopolhukam menristek mendikbud terlapor teradu terpilih menantu terbaru terkenal terbaik diantara teroris terminal teritorial berlian beruang melayu mertua merek metode meski meskipun terkadang menurut diri direktorat dirut disabilitas distributor demonstran berinisial bernama bermarga berumur berusia berkebangsaan melalui mengenai menjelang menuju berikut beserta berupa berdasarkan terhadap diatas dibawah dibanding dibandingkan"
)
"""Nouns and names that look like verbs with me-, di-, ber- or ter-."""

NAMED_BY: frozenset[str] = _set("bernama berinisial bermarga berusia berumur")
"""Verbs inside a speaker phrase: "pria berinisial X"."""

TIME_WORDS: frozenset[str] = _set(
    "senin selasa rabu kamis jumat jum'at sabtu minggu kemarin tadi hari pekan bulan tahun malam pagi siang sore dini sebelumnya sekarang kini lusa besok januari februari maret april mei juni juli agustus september oktober november desember pukul wib wita wit jakarta"
)
"""Words that open a date, and the place of a dateline."""

EMPTY_SUBJECTS: frozenset[str] = _set(
    "itu demikian begitu ini lain sisi hanya lanjut hal karena tak tidak samping sementara ada kata tersebut akan tetapi kendati terbaru belakangan baru-baru apalagi awalnya untungnya sayangnya uniknya menariknya sedikit bukannya disamping diketahui sekadar informasi terakhir hasilnya parahnya setidaknya selanjutnya pasalnya sebabnya sekitar menurutnya katanya ujarnya ternyata inilah itulah maka selebihnya alhasil walhasil pendeknya singkatnya"
)
"""Words that alone are no subject ("sementara itu")."""

EXISTENCE: frozenset[str] = _set("ada terdapat muncul menurut adalah ialah merupakan beredar")
"""Words before a subject that only say that there is one ("ada kesaksian yang …")."""

RELATIVE_ENDS: frozenset[str] = _set(
    "saat ketika usai seusai kepada dikutip dilansir seperti sebagaimana melalui lewat ditemui dihubungi"
)
"""Words that end a speaker phrase even inside its relative clause."""

CLAUSE_OPENERS: frozenset[str] = _set(
    "setelah karena saat ketika sebelum sementara namun tetapi tapi bahwa sehingga agar meski meskipun walaupun walau sejak selama apabila jika kalau bila usai seusai sesudah lantaran sebab padahal sedangkan melainkan hingga seiring adapun begitu mana dimana"
)
"""Conjunctions behind which a subject may stand; prepositions are not among them."""

SAYING_ADJUNCTS: frozenset[str] = _set(
    "kepada pada di dalam melalui lewat saat ketika usai seusai secara dengan hari ke lagi kembali juga terus"
)
"""Words that open an adjunct of the saying, and so end the phrase before."""

CLAUSE_LINKS: frozenset[str] = _set("bahwa bahwasanya kalau jika bila agar supaya")
"""Complementisers that surely open a content."""

AUXILIARIES: frozenset[str] = _set(
    "tidak tak belum bukan akan sudah telah bisa dapat harus adalah sedang masih perlu ada merupakan ialah yakni cukup sangat"
)
"""Words that end a noun phrase because the predicate starts."""

TOPICS: frozenset[str] = _set("tentang soal mengenai terkait perihal seputar ihwal")
"""Prepositions of the topic: "mengatakan soal X" tells no content."""

POINTING_WORDS: frozenset[str] = _set(
    "hal itu ini tersebut demikian begitu senada serupa sama yang sesuatu apa apapun tuduhan tudingan kabar klaim pernyataan informasi anggapan tanya maaf pendapat pendapatnya sikap alasan alasannya dugaan isu rumor berita spekulasi keterangan"
)
"""Words of contents that only point at something said elsewhere."""

ASKED_THINGS: frozenset[str] = _set(
    "maaf izin ijin bantuan waktu tolong uang keterangan foto restu doa nomor persetujuan dukungan pertolongan perlindungan"
)
"""What is asked for in acts that are no statements: "meminta maaf"."""

SAYING_BREAKS: frozenset[str] = _set("saat ketika usai seusai sambil seraya sembari merujuk menanggapi mengacu")
"""Words behind a comma that end a content: an adjunct of the saying follows."""

POINTERS: frozenset[str] = _set("itu ini tersebut senada serupa demikian")
"""Words behind a noun that point back ("penemuan itu")."""

AFTER_POINTERS: frozenset[str] = _set(
    "kepada ke saat ketika dalam di pada usai seusai setelah melalui lewat untuk guna dari oleh dengan secara"
)
"""Words that close a content of a noun and its pointer ("melaporkan penemuan itu kepada …")."""

SOFT_ADVERBS: frozenset[str] = _set(
    "pernah lagi juga sempat mau akan bisa dapat ingin secara langsung banyak mampu berani sekadar lebih serta"
)
"""Adverbs between a negation and its verb."""

DENIED_WHEN_NEGATED: frozenset[str] = _set("yakin menyangka percaya optimistis optimis menganggap menilai")
"""Cues whose negation denies the content: "tidak yakin"."""

ASSERTED_WHEN_NEGATED: frozenset[str] = _set("menampik membantah menyangkal menepis")
"""Cues whose negation asserts: "tidak menampik"."""

FEELING_VERBS: frozenset[str] = _set("merasa untuk agar bikin buat membuat rasa")
"""Words before *yakin* that make it a feeling: "merasa yakin"."""

BELONGING_HEADS: frozenset[str] = _set(
    "kuasa pengacara keluarga istri suami ibu ayah anak kakak adik orangtua kerabat putra putri pendukung tim kubu pihak jubir juru asisten rekan sahabat teman agen warga"
)
"""Heads of phrases whose name is whom they belong to: "pengacara Budi" is not Budi."""

ASKED_BY: frozenset[str] = _set("dihubungi ditemui dikonfirmasi ditanya diwawancarai dijumpai")
"""Passives of being asked: "saat dihubungi X"."""

PRESS: frozenset[str] = _set("wartawan awak media pers reporter jurnalis")
"""Common nouns of those who are told."""

QUOTE_LEADS: frozenset[str] = _set("demikian begitu begitulah itulah seperti sebagaimana")
"""Words between a quotation and its cue: "…," demikian kata X."""

NAME_JOINERS: frozenset[str] = _set("of the and & de la le for al el der")
"""Small words inside names of media."""

CONNECTIVES: frozenset[str] = _set(
    "namun apalagi tetapi tapi sebab karena karenanya selain sementara di sisi lain meski hanya tak tidak sebaliknya bahkan padahal terlebih untuk adapun dan oleh selanjutnya meskipun walau kendati maka"
)
"""Words of openings that only connect: "tak hanya itu", "oleh karena itu"."""

DEMONSTRATIVES: frozenset[str] = _set("itu tersebut ini tadi")
"""Words that end a description of somebody known: "kementerian tersebut"."""

SHARING_LINKS: frozenset[str] = _set("dan serta seraya sambil tetapi tapi sembari namun dengan")
"""Words right before a cue that has no subject of its own."""

CARRIED_ADVERBS: frozenset[str] = _set("juga kembali kemudian lalu pun sempat turut")
"""Adverbs between such a word and the cue."""

PASSERS_BY: frozenset[str] = _set(
    "korban pelaku bocah balita siswa siswi remaja saksi tersangka terdakwa pemain penumpang penonton wartawan jurnalis reporter presenter"
)
"""People of a story whom "X itu" mostly means as themselves, not as the speaker before."""

COMPLAINING: frozenset[str] = _set("melaporkan mengadukan")
"""Cues that are acts where their object is whom one complains of: "melaporkan Budi ke polisi"."""

HEADLINE_LABELS: frozenset[str] = _set(
    "video foto populer infografis infografik galeri opini kolom live breaking cek fakta hoaks top profil kronologi tips"
)
"""Words that label a headline before its colon and name nobody: "VIDEO: …"."""

HEADLINE_TURNS: frozenset[str] = _set("ini begini seperti simak apa kenapa mengapa bagaimana berikut cek yuk gimana")
"""Words behind a comma that turn from what a headline reports to its reader."""

SOURCES_OF_HEADLINES: frozenset[str] = _set("kata pesan menurut survei pengakuan curhat curhatan janji versi")
"""Words between the start of a headline and the name before its colon: "Survei BI: …"."""

EXPLAINING: frozenset[str] = _set(
    "ungkap ungkapkan beberkan jelaskan mengungkap mengungkapkan menjelaskan membeberkan menceritakan memaparkan "
    "menerangkan menguraikan mengisahkan menyampaikan menyebutkan sebut merinci menambahkan mengutarakan mengemukakan"
)
"""Cues that may have only a topic as their object: "mengungkap penyebab kebakaran"."""

TOPIC_NOUNS: frozenset[str] = _set(
    "alasan penyebab kronologi ciri sebutan istilah julukan emoji kabar sederet respon respons tanggapan komentar reaksi ciri-ciri kondisi cara isi sosok peran motif fakta momen rahasia kunci strategi detail "
    "perjuangan kisah cerita nasib pengalaman modus identitas syarat dampak perkembangan kriteria faktor detik-detik "
    "awal latar proses tahapan kesan pesan keluh keluhan aspirasi pendapat pendapatnya curahan aspirasinya "
    "sikap keterlibatan rasa rasanya tantangan kendala hambatan keinginan keinginannya ketertarikan kebahagiaan kebahagiaannya kegembiraan kekecewaan kekecewaannya kesedihan kebanggaan kebanggaannya kekhawatiran kekhawatirannya kerinduan kerinduannya keresahan keresahannya kegelisahan ketakutan ketakutannya perasaannya ucapan doa salam duka belasungkawa apresiasi data jumlah rencana rencananya kekagumannya kekaguman kesannya harapan harapannya terima visi misi aturan alasannya penyebabnya kronologinya caranya kinerja capaian deretan orasi kesulitan kesulitannya perasaan sisi hasil"
)
"""Nouns that name a topic of talk, without telling what was said."""

CONDITIONS: frozenset[str] = words.CONDITIONS - {"asal"}
"""Conjunctions that are nothing but a condition."""

PHRASED_CONDITIONS: frozenset[str] = _set(
    "dibandingkan dibanding dilihat dihitung perlu memungkinkan tidak mungkin ditanya diperlukan dirata-rata boleh demikian begitu"
)
"""Words behind *jika* that make a set phrase of it ("bila perlu"), no condition."""

QUESTION_OPENERS: frozenset[str] = _set("apakah mengapa kenapa siapakah bagaimanakah bukankah benarkah haruskah")
"""Words that make a question of the sentence they open."""

THING_CUES: frozenset[str] = _set(
    "mendorong mengancam mengajak mengingatkan memprotes menunjukkan mengindikasikan mengisyaratkan menggambarkan meminta "
    "menuntut memastikan mengisahkan menceritakan menyatukan melaporkan mengharapkan menekankan menjelaskan mengungkap "
    "mengungkapkan menyoroti menerangkan memaparkan menjanjikan"
)
"""Verbs whose subject can be a thing, which does not speak: "kasus ini mengingatkan kita"."""

SPEAKING_HEADS: frozenset[str] = _set(
    "massa pengadilan mahkamah negara-negara netter netizen warganet penggemar pengunjung pembaca perutusan delegasi perwakilan "
    "pasangan pengelola penyelenggara panitia komite komunitas asosiasi serikat fraksi partai kelompok koalisi aliansi gerakan "
    "kalangan jajaran manajemen federasi konfederasi perusahaan pabrikan produsen maskapai bank bursa kampus sekolah rumah "
    "klub timnas kubu jemaah umat rakyat pengemudi sopir pendemo demonstran pengungsi tokoh ulama kiai ustaz pendeta "
    "uskup paus raja ratu pangeran sultan jenderal laksamana duta konsul deputi kurator arkeolog ilmuwan astronom sejarawan "
    "orang teman sahabat tetangganya istrinya suaminya ibunya ayahnya bapak bapaknya mereka kepala keduanya ketiganya otoritas "
    "dewan komisi badan lembaga institusi instansi departemen kantor kedutaan kementerian pemprov pemkot pemkab pemda desa "
    "unggahan spanduk poster siaran pesan artikel buku situs akun laman surat dokumen memo plakat prasasti naskah"
)
"""Further heads of phrases for people and bodies, beside titles and the nouns of speakers."""

INTERVIEWS: frozenset[str] = _set("wawancara percakapan perbincangan obrolan interviu podcast")
"""Talks with a medium: "dalam wawancara dengan X"."""

COPULAS: frozenset[str] = _set(
    "adalah ialah merupakan karena yaitu yakni lantaran tidak tak bukan akan sudah telah belum"
)
"""Words that make a clause of a topic: "alasannya adalah …"."""

SUBORDINATORS: frozenset[str] = CONDITIONS | _set(
    "setelah sesudah ketika saat meski meskipun walau walaupun kendati karena lantaran sebelum sejak usai seusai"
)
"""Conjunctions whose clause ends at the next comma, where the main clause follows."""

ASKING_PASSIVES: frozenset[str] = _set("diminta diimbau dihimbau didesak diingatkan disarankan diserukan")
"""Passives of asking; their subject is whom it is said to: "warga diminta waspada"."""

PREDICATIVES: frozenset[str] = _set(
    "hilang tewas meninggal selamat sakit kritis aman rusak roboh ambruk hancur kembali segera tetap jangan waspada tenang "
    "hati-hati berhati-hati sabar mundur turun hadir datang pindah keluar masuk ikut bersiap putus positif negatif bangkrut tiba pulang pergi tinggal tidur makan duduk diam lari naik maju kerja taat patuh sadar bangkit istirahat"
)
"""Words beside verbs that open a predicate behind such a passive."""

ABSTRACT_HEADS: frozenset[str] = _set(
    "paradigma kondisi situasi fenomena kebijakan langkah upaya program rencana kasus cara hal peristiwa kegagalan unjuk "
    "aksi kejadian insiden perubahan peningkatan penurunan kenaikan angka harga cuaca gempa banjir krisis konflik perang "
    "serangan kemenangan kekalahan gol laga pertandingan keputusan pertemuan kunjungan film lagu serial drama novel mobil "
    "teknologi produk fitur sistem strategi tren minat revisi kerja penggunaan pembangunan persoalan masalah faktor alasan "
    "proses proyek pengalaman keberhasilan prestasi kinerja pandangan suasana situasinya kondisinya pemandangan takdir nasib waktu hari kereta pesawat kemacetan"
)
"""Heads of subjects that cannot speak, whatever the verb: "paradigma ini menekankan …"."""

RESPONDING: frozenset[str] = _set("menanggapi mengomentari menjawab merespons menyoroti menyinggung memuji")
"""Verbs whose object is what another one said: "menanggapi wacana bahwa …"."""

TALK_NOUNS: frozenset[str] = CLAIM_NOUNS | SPEECH_NOUNS | _set("wacana isu rumor kritik usulan fakta pertanyaan")
"""Nouns of what another one said."""

LOOSE_CONDITIONS: frozenset[str] = _set("kalau")
"""Conditions that in speech also announce a topic: "kalau saya, …"."""

MODALS: frozenset[str] = _set("maka akan bisa dapat harus mungkin pasti tentu bakal siap baru")
"""Words that make a main clause depend on what stands before it."""

HEADLINE_OBJECTS: frozenset[str] = _set(
    "tuai dapat panen banjir tanggapi balas jawab respons terima menuai soal tagih tepati ingkar salah dari usai setelah "
    "ramai kena abaikan lewat pasca tanpa atas hadapi dihujani diserang bahas"
)
"""Words before a root in a headline that make it a noun: "Tuai Kritik", "Salah Sebut"."""

RECORDING: frozenset[str] = _set("mencatat menunjukkan menemukan")
"""Verbs by which documents and offices tell what they hold: "laporan X mencatat …"."""

TITLE_LINKS: frozenset[str] = _set("di pada dari untuk dalam , (")
"""What may stand between a title and its name: "peneliti pada X NAME", "Ketua Fraksi dari X NAME"."""

TOGETHER_WORDS: frozenset[str] = _set(
    "kepada oleh dengan bersama terhadap untuk bagi soal tentang ke dan serta maupun atau"
)
"""Words before a person's name by which it is no longer the name of the title before."""

APPOSITION_HEADS: frozenset[str] = _set(
    "salah seorang selaku sebagai pemilik pengelola pendiri pengurus penjual penumpang"
)
"""Further words that open an apposition to a name: "Rina, salah satu pendiri X"."""

LISTING_WORDS: frozenset[str] = _set("termasuk seperti terutama dan serta hingga sampai baik atau maupun juga yang")
"""Words behind a comma by which what stands before it is one item of several, no apposition."""

PLURAL_OPENERS: frozenset[str] = _set(
    "sejumlah beberapa sebagian banyak para puluhan belasan ratusan ribuan seluruh semua segenap kalangan kaum umat"
)
"""Words that open a phrase for several people, of which a name in it is not the speaker's: "para pendukung X"."""

ISSUING: frozenset[str] = _set(
    "mengeluarkan merilis menerbitkan menyusun mempublikasikan membuat menyampaikan mengumumkan meluncurkan menulis membacakan"
)
"""Verbs whose subject makes the document that they have for object: "kementerian merilis laporan yang menyebut …"."""

TWO_OF_THEM: frozenset[str] = _set("keduanya kedua-duanya")
"""Words for the two persons whom the sentence before names."""

BODY_NOUNS: dict[str, frozenset[str]] = {
    "polisi": _set(
        "kepolisian polri polda polres polresta polrestabes polsek bareskrim direktorat korps kortas satreskrim"
    ),
    "kepolisian": _set("kepolisian polri polda polres polresta polrestabes polsek bareskrim"),
    "majelis hakim": _set("pengadilan mahkamah pn pt ptun"),
    "hakim": _set("pengadilan mahkamah pn"),
    "pengadilan": _set("pengadilan pn"),
    "jaksa": _set("kejaksaan kejari kejati kejagung"),
    "kejaksaan": _set("kejaksaan kejari kejati kejagung"),
    "kementerian": _set("kementerian"),
    "mahkamah": _set("mahkamah"),
    "komisi": _set("komisi"),
    "partai": _set("partai"),
    "universitas": _set("universitas"),
    "rumah sakit": _set("rumah rs rsud rsup"),
}
"""Nouns by which news goes on about a body that it has named, with the first words of the names of such bodies."""

LOCAL_WORDS: frozenset[str] = _set("pihak aparat para setempat")
"""Words beside such a noun that do not change whom it means."""

DESCRIBING_HEADS: frozenset[str] = _set(
    "peraih pemegang jebolan lulusan alumnus alumni kelahiran pelantun pencetak penggawa bintang legenda juara jawara runner-up "
    "putra putri mojang jajaka ibu ayah bapak rider pebalap pesohor selebritas sosok figur maestro pentolan punggawa politisi jenderal purnawirawan"
)
"""Further nouns that describe the person just told of: "peraih emas itu"."""

HEARSAY: frozenset[str] = _set("rumor kabar isu gosip spekulasi desas-desus anggapan wacana pendapat")
"""Subjects of a verb of saying that nobody stands behind: "rumor yang mengatakan …"."""

QUANTIFIERS: frozenset[str] = _set(
    "sejumlah beberapa berbagai banyak dua tiga empat lima segala semua seluruh soal sebuah suatu"
)
"""Words before a noun of a topic that leave it one."""

LOOSE_FORMS: frozenset[str] = _set("bersangkutan berwenang berwajib terkait tersebut bertugas bersama berbagai")
"""Verb-like words inside the addressee of a request: "meminta pihak berwenang untuk …"."""

RELEASED: frozenset[str] = _set(
    "rilis rilisnya keterangan keterangannya siaran pernyataan konferensi jumpa wawancara pesan acara"
)
"""Nouns behind *pada* or *dalam* that end a speaker phrase even inside its relative clause."""

TALK_LINKS: frozenset[str] = _set("dengan untuk kepada bersama")
"""Words between a talk and whom it is had with: "wawancara dengan X"."""

CAUSATIVES: frozenset[str] = _set("membuat bikin menyebabkan membiarkan mendorong memicu memancing")
"""Verbs whose object is the subject of the cue: "hal ini membuat warga menilai …"."""

INVITING: frozenset[str] = _set("mengajak mengundang menyuruh mendorong")
"""Verbs that are acts where nothing is told that one is asked to do: "mengajak Budi"."""

NOUN_ROOTS: frozenset[str] = _set("kisah klaim cerita lapor")
"""Roots that are nouns at the head of a sentence and before a *bahwa*: "kisah seorang nelayan", "klaim X bahwa …"."""

BARE_TELLINGS: frozenset[str] = _set("penuturan pengakuan pendapat penjelasan keterangan kesaksian")
"""Nouns of telling that name nobody by themselves: "menurut keterangan, …"."""

MONTH_NAMES: frozenset[str] = _set("januari april mei juni juli agustus oktober desember")
"""Months that are first names too: "Juli Tri Wijaya"."""

TURNS: frozenset[str] = _set("namun tetapi tapi sehingga lalu kemudian lantas melainkan")
"""Conjunctions that a content does not open with: behind them the narration goes on ("warga mengeluh, namun …")."""

TELLING: frozenset[str] = _set(
    "mengatakan menyatakan menyebut menegaskan berkata menuduh menuding mengklaim mengaku beralasan berdalih"
)
"""Verbs that tell also where they say how something is done: "membela diri dengan mengatakan …"."""

LEADING_TIMES: frozenset[str] = _set(
    "sebelumnya kemarin tadi sekarang kini belakangan selanjutnya kemudian lalu lantas sementara"
)
"""Words of time before a subject without a comma: "Sebelumnya Gubernur X menyatakan …"."""
