"""Function words, closed word classes and word forms of Indonesian."""

from kronik.lang.tables import words as _set

NAMED_AFFAIRS = frozenset({("Dalam", "Negeri"), ("Luar", "Negeri")})
"""Pairs that name an office's affairs where written large ("Menteri Dalam Negeri"), not where something is."""

PREPOSITIONS = _set(
    "di ke dari pada kepada oleh dengan untuk bagi tentang mengenai terhadap dalam antara sejak hingga sampai tanpa demi "
    "melalui lewat menurut atas per seperti sebagai selama sepanjang menjelang jelang menuju guna terkait soal ihwal perihal akibat "
    "bersama daripada kecuali selain seputar sekitar berdasarkan via versus vs usai pasca pascapenetapan dgn utk dr pd kpd "
    "sebesar seluas senilai seharga setinggi sejauh seberat selebar sedalam setebal termasuk semenjak laksana bak lantaran"
)
"""Words that open a prepositional phrase. "atas" and "dalam" are place nouns too ("di dalam")."""

PLACE_NOUNS = _set(
    "atas bawah dalam luar depan belakang samping antara sekitar tengah seberang balik sisi dekat hadapan sela"
)
"""Relational nouns that follow di, ke, dari and are part of the preposition ("di dalam", "ke luar")."""

COORDINATORS = _set("dan atau serta maupun tetapi namun melainkan sedangkan tapi &")
SUBORDINATORS = _set(
    "bahwa karena sebab agar supaya jika kalau jikalau bila apabila ketika saat sewaktu tatkala setelah sesudah sebelum sementara "
    "meski meskipun walau walaupun kendati kendatipun biarpun sehingga sambil seraya sembari seolah seakan asalkan asal begitu "
    "andai andaikata seandainya manakala setiba sepulang seusai usai hingga sampai sejak selagi selama padahal lantaran karna krn bahwasanya"
)
RELATIVE = "yang"
DETERMINERS = _set(
    "sebanyak ini itu tersebut tsb para sang si semua seluruh setiap tiap tiap-tiap masing-masing beberapa sejumlah sebuah seorang sesosok seekor "
    "suatu sebagian segala berbagai pelbagai banyak sedikit kedua ketiga keempat kelima keenam salah sesama kaum segenap bermacam "
    "aneka beragam sepasang sekelompok segelintir puluhan belasan ratusan ribuan jutaan miliaran sekian mayoritas sebutir selembar sebatang sehelai"
)
DEMONSTRATIVES = _set("ini itu tersebut tsb begini begitu tadi berikut")
"""Determiners that close a noun phrase."""

POINTING_BACK = _set("itu tersebut tsb")
"""Determiners that point back to what was named before."""

GENERIC_BODIES = _set("lembaga organisasi institusi badan instansi perusahaan kelompok klub")
"""Nouns by which news calls a body again whatever its name."""

PLURAL_OPENERS = _set(
    "para sejumlah beberapa sebagian seluruh semua kedua ketiga keempat kelima kaum puluhan belasan ratusan ribuan mayoritas sekelompok"
)
"""Words that open a phrase for several people."""

CROWDS = _set(
    "warga massa polisi petugas aparat penduduk pengungsi mahasiswa buruh petani nelayan pedagang demonstran pengunjuk pendemo penumpang korban keluarga relawan tim penonton suporter jemaah tentara pasukan netizen netter warganet penggemar fans kawanan komplotan"
)
"""Nouns that denote several people also without such a word."""

OPENERS = _set(
    "sebanyak para sang si semua seluruh setiap tiap tiap-tiap masing-masing beberapa sejumlah sebuah seorang sesosok seekor suatu sebagian "
    "segala berbagai pelbagai banyak kedua ketiga keempat kelima sesama kaum segenap aneka sepasang sekelompok segelintir puluhan "
    "belasan ratusan ribuan jutaan miliaran sekian mayoritas bermacam keenam salah sedikitnya setidaknya sekitar kurang lebih hampir "
    "selembar sebatang sehelai sebutir"
)
"""Words that open a noun phrase in front of its noun."""

PERSONAL_PRONOUNS = _set(
    "saya aku kami kita kamu kau engkau anda kalian ia dia beliau mereka gue lo gua ane dirinya diriku diri keduanya ketiganya keempatnya kelimanya semuanya"
)
PLURAL_PRONOUNS = _set("mereka keduanya ketiganya keempatnya kelimanya semuanya")
OTHER_PRONOUNS = _set(
    "siapa apa mana seseorang sesuatu siapapun apapun siapa-siapa apa-apa sini sana situ manapun dimana dimanapun"
)
NEGATIONS = _set(
    "tidak tak bukan belum jangan tanpa tiada enggak nggak gak ngga ndak ga kagak bukanlah tidaklah bukannya belumlah janganlah takkan"
)
CONDITIONS = _set("jika kalau jikalau bila apabila andai andaikan andaikata seandainya asal asalkan")
"""Conjunctions of a condition; "asal" mostly tells where somebody is from."""

MODALS = CONDITIONS | _set(
    "akan bisa dapat harus ingin mau hendak bakal mungkin wajib perlu boleh mesti berencana berniat bermaksud berupaya "
    "diharapkan diperkirakan direncanakan dijadwalkan seharusnya semestinya sebaiknya berkeinginan mampu sanggup "
    "agar supaya barangkali kemungkinan diprediksi diproyeksikan "
    "akankah bisakah haruskah takkan berharap siap dijanjikan semoga moga-moga seakan seolah seolah-olah"
)
"""Words that take a predicate out of the actual."""

AUXILIARIES = _set(
    "akan bisa dapat harus ingin mau hendak bakal boleh mesti sudah telah sedang tengah masih pernah sempat adalah ialah merupakan yaitu yakni wajib"
)
ADVERBS = _set(
    "juga pun sangat amat lebih paling sekali hanya cuma sekadar saja masih lagi sudah telah pernah sempat baru tengah sedang terlalu "
    "cukup agak hampir nyaris kira-kira sekitar kembali segera langsung terus tetap selalu sering kerap jarang kadang kadang-kadang "
    "mungkin barangkali tentu tentunya pasti memang bahkan malah justru apalagi terlebih kemudian lalu lantas selanjutnya akhirnya awalnya "
    "sebelumnya sesudahnya setelahnya sekarang kini nanti tadi dulu dahulu kemarin besok lusa hari kian makin semakin sama-sama bersama-sama "
    "bersama sendiri sendirian ternyata rupanya sayangnya untungnya sebenarnya sesungguhnya sejatinya pada umumnya biasanya "
    "seharusnya semestinya sebaiknya setidaknya sedikitnya sekurangnya paling-paling maksimal minimal tiba-tiba mendadak sontak seketika "
    "kurang khususnya terutama misalnya antara lain secara demikian begitu begini oleh karenanya adapun maka pula ikut turut "
    "perlahan sebentar sejenak lama selamanya saling satu-satunya masing-masing sepenuhnya benar-benar betul-betul diam-diam terang-terangan "
    "berulang kali berkali-kali seolah-olah sekaligus lah kah sih kok dong deh kan toh nah loh mulai belum-belum"
)
PARTICLES = _set("lah kah pun sih kok dong deh kan toh nah loh lho ya tidak bukan belum jangan tak enggak nggak gak")
INTERJECTIONS = _set("wah oh ah aduh halo hai nah ayo mari silakan tolong amin wow")

NUMBER_WORDS = _set(
    "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas puluh belas ratus ribu juta miliar milyar triliun seratus "
    "seribu sejuta semiliar setengah pertama kesatu persen puluhan belasan ratusan ribuan jutaan"
)

ORDINALS = _set("kedua ketiga keempat kelima keenam")
"""Number words that count what stands before them ("istri kedua") as well as what stands behind ("kedua istri")."""

UNITS = _set(
    "orang buah ekor unit persen kali rupiah dolar dollar meter kilometer km kg ton hektare hektar liter jam menit detik hari pekan minggu bulan tahun lembar butir batang cm mm gram"
)
CLASSIFIERS = _set("orang buah ekor unit butir lembar batang helai keping pasang kelompok")

TIME_NOUNS = _set(
    "hari pekan minggu bulan tahun jam pukul pagi siang sore malam dini petang senin selasa rabu kamis jumat jum'at sabtu ahad kemarin besok "
    "lusa januari februari maret april mei juni juli agustus september oktober november desember wib wita wit tanggal tgl kini sekarang "
    "saat semalam tadi detik menit abad dekade akhir-akhir belakangan kemudian lalu nanti mendatang depan subuh tengah"
)
WEEKDAYS_AND_MONTHS = _set(
    "senin selasa rabu kamis jumat jum'at sabtu ahad minggu januari februari maret april mei juni juli agustus september oktober november "
    "desember jan feb mar apr jun jul agu agt sep sept okt nov des wib wita wit ramadan ramadhan syawal muharram rajab idul fitri lebaran natal"
)

ADJECTIVES = _set(
    "baru lama besar kecil tinggi rendah panjang pendek baik buruk bagus jelek benar salah kuat lemah cepat lambat jauh dekat penting "
    "muda tua kaya miskin mahal murah panas dingin berat ringan sulit mudah sukar aman damai keras lunak bersih kotor gelap terang penuh kosong "
    "sama beda lain khusus umum resmi nasional internasional asing lokal global politik ekonomi sosial militer sipil hukum pidana publik "
    "swasta negeri utama terakhir pertama akhir awal mantan eks hidup mati sehat sakit luka kritis parah positif negatif aktif pasif serius "
    "tegas jelas pasti yakin siap bebas sah ilegal legal sibuk ramai sepi tenang senang bahagia sedih marah takut khawatir kecewa bangga puas "
    "cantik indah tampan hitam putih merah biru hijau kuning coklat abu-abu ungu agung luar dalam atas bawah kanan kiri utara selatan timur barat "
    "tengah pusat daerah modern tradisional strategis bilateral multilateral regional terkini populer terkenal favorit digital elektronik "
    "optimistis pesimistis tahunan bulanan harian dunia kejam brutal bodoh pintar cerdas kontroversial signifikan drastis sama-sama banyak sedikit "
    "gabungan tetap sementara tunggal ganda tahan pribadi bersama terbaik tertinggi terbesar terendah terburuk tertua termuda terbaru terbanyak "
    "gagal berhasil layak cocok tepat wajar aneh unik lucu seram mengerikan menarik muslim kristen katolik hindu buddha islam sawit terpencil"
)

VERBS = _set(
    "ada kata ujar tutur ucap sebut jelas papar ungkap tulis cuit lapor tegas tambah imbuh terang tanya jawab sambung lanjut timpal kutip klaim pungkas tukas kenang "
    "tiba datang pergi masuk keluar pulang balik kembali naik turun jatuh tewas meninggal mati lahir hidup tinggal tidur bangun duduk jalan lari "
    "minta ingin mau tahu kenal lihat dengar baca makan minum tumbuh hilang hancur rusak runtuh roboh ambruk longsor pecah meletus kalah menang unggul gagal "
    "sukses lolos kabur mundur maju mulai selesai usai lulus ikut turut hadir absen singgah mampir lewat tembus capai raih gelar bantah tolak "
    "terima beri beli jual bawa ambil buat bikin pakai guna pilih panggil tangkap tahan periksa vonis tuntut hukum bunuh tembak serang bom "
    "tabrak tenggelam terjun kena dapat jadi punya pindah pensiun kerja bertugas paham percaya yakin setuju sepakat dukung kecam kritik desak ajak imbau ingatkan "
    "janji harap sesalkan akui anggap nilai duga sangka kira sedot sita gerebek bongkar umumkan luncurkan resmikan lantik copot pecat tunjuk "
    "angkat kunjungi temui jumpa sambut jemput antar kirim terbang mendarat berangkat balas lawan hadapi kalahkan taklukkan imbang cetak gol cedera "
    "lompat panjat tanam rawat jaga awasi pantau cek tinjau sidak gugat laporkan adukan polisikan tetapkan putuskan batalkan tunda cabut larang izinkan "
    "perintahkan suruh ajukan usulkan siapkan bahas rapat evakuasi selamatkan temukan cari buru kejar sergap culik sandera bebas bebaskan "
    "pukul tikam tusuk bacok rampok curi tipu perkosa cabuli aniaya keroyok tawuran demo mogok unjuk dirikan bakar terbakar ledak "
    "tanggapi respons komentari soroti singgung bocorkan tuding tuduh sindir puji apresiasi beberkan paparkan jelaskan tegaskan sebutkan nyatakan katakan sampaikan "
    "kecewa kaget ogah enggan lupa ingat cinta benci suka senang takut khawatir wafat gugur raib mangkir bersaksi nikah cerai hamil sembuh positif "
    "hanyut karam kandas oleng tersungkur terjang terpa landa timbun rendam hantam gempur kepung cegat usir hadang halau tewaskan guncang "
    "boikot embargo invasi kudeta deportasi ekstradisi aborsi operasi"
)
"""Verbs without a prefix, and the bare forms that headlines use."""

REPORTING_ROOTS = _set(
    "kata ujar tutur ucap sebut jelas papar ungkap tulis cuit lapor tegas tambah imbuh terang tanya jawab sambung lanjut timpal klaim pungkas tukas kenang "
    "urai beber cerita singgung sindir keluh pinta tanggap sanggah bantah aku harap tandas seloroh kelakar celetuk nilai"
)
"""Roots that report speech in front of their speaker ("kata X", "ujarnya")."""

NOT_VERBS = _set(
    "menteri menit menara mentah mental menantu menu merek merdeka meja meter mesin mesjid media medali mekanisme meriam merah mei "
    "melati melayu memo memori metode metro mewah mebel megah mendiang mentari mertua mesir mesra meteran mendatang memang mendadak mengenai "
    "menurut menjelang menuju melalui mengapa meski meskipun merpati merica mereka merak menengah mendung megawati meme membran member "
    "metrik metropolitan meteor meteorologi mes melon melankolis mekar medis medan medsos menkes menlu menko mendagri menpan "
    "berita beras berkas berlian bersama berat berbagai bersih berapa beranda berang berani berandal beres berikut berdasarkan berkah berkat beruang berkala beringin bersalah "
    "berhala belasan bentuk benar besar benua beda beliau belum benda benang benteng bencana benci besi besok betapa beton beasiswa bea beban "
    "berlebihan bermacam beragam berkali-kali berulang bersangkutan "
    "dinas dinding dini dingin dinamika dinasti diri dia digital dirinya diam diare dialog dialek diameter diagram diagnosis dialisis diet diesel dieng difabel "
    "dilema dimensi dimana dinamis dioksida diploma diplomat diplomasi direktur direksi direktorat dirjen dirut disiplin diskusi diskon disertasi disinformasi "
    "distrik distribusi distributor distorsi divisi dividen divestasi dimana-mana dibanding diskriminasi disabilitas disket disko diskresi dirgahayu dirgantara dikotomi diktator dies "
    "dirkrimum ditjen dinkes disdik dispenda dishub diklat diversifikasi diva diktat digitalisasi diplomatik diana dian dicky dika dimas dio dirga ditreskrimum ditreskrimsus dilan dismissal disparitas diaspora diabetes diakonia direct disc display disney "
    "termasuk terhadap tersebut terkait tersangka terutama teroris terorisme terapi terminal teritorial teror terigu terang terdakwa terlalu terhadapnya terpidana tergugat tertentu terbaru terakhir "
    "terbaik tertinggi terbesar terendah terburuk tertua termuda terbanyak terpadu terlebih terik teras ternama tercinta terdekat terjauh terkini terkemuka terkenal termurah termahal terpopuler terkecil tercepat terkuat terpendek terpanjang "
    "terpercaya terperinci tersendiri tertulis terbuka tertutup terjal terong terompet teropong terowongan terpal ternyata ternak tera termos termometer termin terhormat tempat tempo tembakau teman telepon televisi tengah tenaga tentara teknik teknologi teknis tekanan terminologi "
    "keadaan keamanan kebijakan"
)
"""Words that begin like a prefixed verb and are none."""

DERIVED_VERBS = _set(
    "kehilangan kedapatan ketahuan kecurian kemalingan kecopetan keracunan kesulitan ketinggalan kehabisan ketakutan kewalahan kebanjiran kecolongan kejatuhan kekurangan ketiban kepergok kesurupan kelelahan kesakitan"
)
"""ke-…-an words that are verbs."""

ABBREVIATIONS = _set(
    "dr drg drs dra drh ir h hj hm kh k.h prof st sh s.h mh m.h s.e s.sos s.kom s.ag s.pd m.pd m.m m.si m.sc m.a ph.d b.a s.t s.ip s.ik m.hum s.kep s.farm apt "
    "no nomor jl jln gg kec kab kel prov dsn rt rw pol purn marinir laut jend jen letjen mayjen brigjen kol letkol may kapt lettu letda serka serda "
    "kombes akbp kompol akp iptu ipda aiptu aipda bripka brigpol briptu bripda komjen irjen komisaris rp tbk pt cv ud "
    "dll dsb dst dkk dgn tsb yg tgl hlm jr sr mr mrs ms sdr sdri bpk a.n s.d d.a u.p a.s u.s u.k d.c d.i m "
    "jan feb apr jun jul agt ags sep sept okt nov jum vs a.m p.m cs alm almh ttd mgr rev gen col lt sgt capt gov tn ny nn th ust"
)
"""Words whose dot does not end a sentence, without their last dot. Those of CLOSING may end one."""

CLOSING_ABBREVIATIONS = _set(
    "dll dsb dst dkk tbk tsb jr sr cs a.s u.s u.k d.c a.m p.m s.h sh m.h mh s.e s.sos s.kom s.ag s.pd m.pd m.m m.si m.sc m.a ph.d b.a s.t s.ip s.ik m.hum s.kep s.farm ttd"
)
"""Abbreviations that a capital after them shows to have ended the sentence."""

DOMAIN_ENDINGS = _set("com id net org tv news co go ac io info biz my sg")

CLITICS = ("nya", "lah", "kah", "pun")

VOWEL_ROOTS = tuple(
    sorted(
        _set(
            "abadi abai acak acu ada adil adopsi adu advokasi agend agenda agitasi ajak ajar aju akhir akibat akom aku akui akuisisi akumulasi alam alas alih alir "
            "alokasi aman amanat amankan amat ambil amuk analis ancam andai andal andalk anggap anggar anggota angguk angkat angkut anjur antar antisipasi antuk "
            "anugerah anut apresiasi arah arak artik arungi asah asap asuh asumsi atas atasi atur awal awali awas awasi ayom ayun eja ejek ekor eksekusi "
            "eksploitasi eksplorasi ekspor ekspresi ekstradisi elak elu emas emban emis endap endus entas erat erti esah estim evakuasi evaluasi hadap identifikasi "
            "ikat iklan ikut ikuti imbangi imbau implementasi impor inap incar indahkan indikasi infeksi inform ingat ingin inginkan ingkar inisiasi injak inspeksi "
            "inspirasi instruksi intai integrasi intensif interogasi intervensi intimidasi intip introspeksi invasi invest investasi iring iris irit isap isi "
            "isolasi isu isyarat izin obat obral obrol olah oleh oles operasi operasikan optimal orbit organisasi otak otopsi otoris ubah ucap ucur udara uji ukir "
            "ukur ulang ulas ulik ulur umpan umpet umum undang unduh undur ungg unggah ungkap ungsi unjuk urai urung urus usaha usai usap usir usul usulkan usung "
            "usut utama utang utarakan utus"
        )
    )
)
"""Beginnings of roots with a vowel; after meng- every other vowel hides a lost k ("mengirim" → "kirim")."""

NASAL_ROOTS = tuple(
    sorted(
        _set(
            "maaf main maju makan maki maklum makna malu mandi manfaat manipulasi masak masuk mati mediasi memar mendung milik minat minim minta minum miring misi "
            "mobilisasi modern modifikasi mohon monitor motivasi motor muat mudah mula mulai muncul mundur muntah murni musnah musuh mutakhir mutasi nafkah naik "
            "nama nanti nasihat nasional negosiasi netral nganga ngeri niat nikah nikmat nilai nobat noda nona nonton normal nyala nyaman nyanyi nyata nyatakan"
        )
    )
)
"""Roots that begin with m or n themselves and so lose nothing after me-."""

ROOT_SUFFIX_KEPT = _set(
    "sedangkan bahkan asalkan silakan misalkan jangankan umpamakan kebijakan nilai makan lapan tahan jalan bulan ikan pekan teman tangan badan jabatan hutan hujan laporan pasukan awan lawan kawan dewan zaman aman iman kanan depan kapan papan "
    "beban bahan tuan ibukan rekan intan kasihan bukan akan dan tekan tawan telan lahan ringan beri isi kali diri hari lari cari curi jadi janji judi mati menteri negeri pergi pagi puji "
    "sendiri saksi teliti tinggi tepi uji aksi bumi bunyi cuci dasi gigi hati kaki lagi mandi mini misi nasi nyanyi padi pribadi puisi rugi sapi seni suci tani tari terapi topi duri aji bayi "
    "polisi televisi operasi provinsi posisi ekonomi demokrasi partisipasi korupsi koalisi diskusi organisasi komisi informasi produksi reaksi transaksi generasi investasi evaluasi evakuasi kondisi prestasi situasi sanksi "
    "ambisi amunisi edisi donasi demi tadi tapi kini sini seri lapisan alami edukasi aspirasi konsultasi identifikasi implementasi antisipasi sosialisasi fasilitasi inspirasi motivasi verifikasi klarifikasi konfirmasi"
)
"""Words that end in -an, -i or -kan of their own."""

COUNT_NOUNS = _set("orang warga unit ekor")
"""Counting nouns that stand for those counted ("12 orang tewas")."""

POSSESSIVE_PRONOUNS = _set("saya kami kita mereka dia anda beliau")
"""Pronouns that own what stands in front of them ("negara kami")."""

CONTROL_WORDS = _set(
    "untuk guna sambil seraya sembari tanpa dengan dalam usai setelah sebelum hendak agar supaya demi saat ketika"
)
"""Words between two verbs of which the second shares a participant of the first."""

ACCOMPANYING_WORDS = _set("dengan sambil seraya sembari")
"""Of those, the ones that say how somebody does what the first verb tells."""

COMPANY_PASSIVES = _set("didampingi ditemani disertai diiringi dikawal")
"""Verbs in the passive whose doers only go along: what follows is done by the subject ("Menteri didampingi Bupati
meresmikan …")."""

RESULT_WORDS = frozenset({"hingga", "sampai"})
"""Words between two verbs of which the second tells what the first led to ("dilempari molotov hingga terbakar")."""

PURPOSE_WORDS = _set("untuk guna demi hendak agar supaya")
"""Of those, the ones that make the second verb an aim, not a fact."""

CLAUSE_BORDERS = _set(
    "bahwa karena jika kalau apabila bila meski meskipun walau walaupun sehingga sementara sedangkan namun tetapi tapi agar supaya ketika saat setelah sebelum sejak padahal"
)
"""Words across which a verb's arguments are not looked for."""

DIRECTIVE_ROOTS = _set(
    "minta ajak imbau desak izin perintah suruh larang dorong paksa tugas undang ingat bantu mohon tuntut seru"
)
"""Roots of verbs whose object is to do what stands behind them."""

ASKING_ROOTS = frozenset({"minta", "harap", "seru", "imbau", "mohon", "perintah", "instruksi", "pesan"})
"""Roots of verbs that name whom they ask behind a preposition ("meminta kepada polisi untuk …")."""

ASKED_BY = frozenset({"kepada", "ke", "pada"})
"""Those prepositions."""

CLAUSE_ROOTS = DIRECTIVE_ROOTS | _set(
    "kata sebut nyata nilai duga klaim aku harap ingin tahu yakin lihat dengar temu buat biar jadi umum lapor tegas jelas ungkap anggap tuduh tuding bukti tunjuk sampai ancam kira percaya papar tutur beri bikin akibat sebab sangka pasti "
    "prediksi perkira kabar tulis terang tambah mungkin tangkap saksi rekam dapat"
)
"""Roots of verbs whose object is the doer of the verb behind it."""
