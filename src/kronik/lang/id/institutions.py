"""Well-known bodies with their short and long forms, and news agencies."""

from types import MappingProxyType

from kronik.lang.tables import names as _set

BODIES = MappingProxyType(
    dict(
        row.split(" = ")
        for row in """
KPK = Komisi Pemberantasan Korupsi
DPR = Dewan Perwakilan Rakyat
DPD = Dewan Perwakilan Daerah
MPR = Majelis Permusyawaratan Rakyat
DPRD = Dewan Perwakilan Rakyat Daerah
MK = Mahkamah Konstitusi
MA = Mahkamah Agung
KY = Komisi Yudisial
BPK = Badan Pemeriksa Keuangan
BPKP = Badan Pengawasan Keuangan dan Pembangunan
BNPB = Badan Nasional Penanggulangan Bencana
BPBD = Badan Penanggulangan Bencana Daerah
BMKG = Badan Meteorologi, Klimatologi, dan Geofisika
PVMBG = Pusat Vulkanologi dan Mitigasi Bencana Geologi
BNN = Badan Narkotika Nasional
BNPT = Badan Nasional Penanggulangan Terorisme
BIN = Badan Intelijen Negara
BPS = Badan Pusat Statistik
BPOM = Badan Pengawas Obat dan Makanan
BGN = Badan Gizi Nasional
BRIN = Badan Riset dan Inovasi Nasional
LIPI = Lembaga Ilmu Pengetahuan Indonesia
BPJS = Badan Penyelenggara Jaminan Sosial
BKN = Badan Kepegawaian Negara
BPN = Badan Pertanahan Nasional
BKPM = Badan Koordinasi Penanaman Modal
BSSN = Badan Siber dan Sandi Negara
BPIP = Badan Pembinaan Ideologi Pancasila
Basarnas = Badan Nasional Pencarian dan Pertolongan
Polri = Kepolisian Negara Republik Indonesia
TNI = Tentara Nasional Indonesia
KPU = Komisi Pemilihan Umum
Bawaslu = Badan Pengawas Pemilihan Umum
DKPP = Dewan Kehormatan Penyelenggara Pemilu
Komnas HAM = Komisi Nasional Hak Asasi Manusia
Komnas Perempuan = Komisi Nasional Anti Kekerasan terhadap Perempuan
KPAI = Komisi Perlindungan Anak Indonesia
KPI = Komisi Penyiaran Indonesia
LPSK = Lembaga Perlindungan Saksi dan Korban
OJK = Otoritas Jasa Keuangan
BI = Bank Indonesia
LPS = Lembaga Penjamin Simpanan
BEI = Bursa Efek Indonesia
PPATK = Pusat Pelaporan dan Analisis Transaksi Keuangan
KPPU = Komisi Pengawas Persaingan Usaha
KNKT = Komite Nasional Keselamatan Transportasi
YLKI = Yayasan Lembaga Konsumen Indonesia
ICW = Indonesia Corruption Watch
KontraS = Komisi untuk Orang Hilang dan Korban Tindak Kekerasan
YLBHI = Yayasan Lembaga Bantuan Hukum Indonesia
LBH = Lembaga Bantuan Hukum
LSI = Lembaga Survei Indonesia
MUI = Majelis Ulama Indonesia
PBNU = Pengurus Besar Nahdlatul Ulama
NU = Nahdlatul Ulama
PMI = Palang Merah Indonesia
IDI = Ikatan Dokter Indonesia
PGRI = Persatuan Guru Republik Indonesia
KONI = Komite Olahraga Nasional Indonesia
PSSI = Persatuan Sepak Bola Seluruh Indonesia
PBSI = Persatuan Bulutangkis Seluruh Indonesia
Apindo = Asosiasi Pengusaha Indonesia
Kadin = Kamar Dagang dan Industri
Kejagung = Kejaksaan Agung
Kejati = Kejaksaan Tinggi
Kejari = Kejaksaan Negeri
Kemlu = Kementerian Luar Negeri
Kemenlu = Kementerian Luar Negeri
Kemhan = Kementerian Pertahanan
Kemenhan = Kementerian Pertahanan
Kemenkeu = Kementerian Keuangan
Kemendagri = Kementerian Dalam Negeri
Kemenkes = Kementerian Kesehatan
Kemenag = Kementerian Agama
Kemenhub = Kementerian Perhubungan
Kemensos = Kementerian Sosial
Kemendag = Kementerian Perdagangan
Kementan = Kementerian Pertanian
Kemenperin = Kementerian Perindustrian
Kemenaker = Kementerian Ketenagakerjaan
Kemnaker = Kementerian Ketenagakerjaan
Kemendikbud = Kementerian Pendidikan dan Kebudayaan
Kemenkumham = Kementerian Hukum dan HAM
Kemenkominfo = Kementerian Komunikasi dan Informatika
Kominfo = Kementerian Komunikasi dan Informatika
Komdigi = Kementerian Komunikasi dan Digital
Kemensetneg = Kementerian Sekretariat Negara
KemenPAN-RB = Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi
KLHK = Kementerian Lingkungan Hidup dan Kehutanan
KKP = Kementerian Kelautan dan Perikanan
ESDM = Kementerian Energi dan Sumber Daya Mineral
PUPR = Kementerian Pekerjaan Umum dan Perumahan Rakyat
Bappenas = Badan Perencanaan Pembangunan Nasional
Bareskrim = Badan Reserse Kriminal
PDIP = PDI Perjuangan
PKB = Partai Kebangkitan Bangsa
PKS = Partai Keadilan Sejahtera
PAN = Partai Amanat Nasional
PPP = Partai Persatuan Pembangunan
PSI = Partai Solidaritas Indonesia
PBB = Perserikatan Bangsa-Bangsa
WHO = Organisasi Kesehatan Dunia
UNICEF = Dana Anak-Anak PBB
UNHCR = Badan Pengungsi PBB
UNRWA = Badan Bantuan dan Pekerjaan PBB
IMF = Dana Moneter Internasional
WTO = Organisasi Perdagangan Dunia
NATO = Pakta Pertahanan Atlantik Utara
ASEAN = Perhimpunan Bangsa-Bangsa Asia Tenggara
OKI = Organisasi Kerja Sama Islam
UE = Uni Eropa
ICC = Mahkamah Pidana Internasional
ICJ = Mahkamah Internasional
IAEA = Badan Energi Atom Internasional
FIFA = FIFA
UEFA = UEFA
AFC = AFC
OPEC = OPEC
G20 = G20
BRICS = BRICS
ISIS = ISIS
CIA = CIA
FBI = FBI
NASA = NASA
KKB = Kelompok Kriminal Bersenjata
OPM = Organisasi Papua Merdeka
JI = Jemaah Islamiyah
JAD = Jamaah Ansharut Daulah
FPI = Front Pembela Islam
HTI = Hizbut Tahrir Indonesia
PLN = Perusahaan Listrik Negara
KAI = Kereta Api Indonesia
UI = Universitas Indonesia
UGM = Universitas Gadjah Mada
ITB = Institut Teknologi Bandung
IPB = Institut Pertanian Bogor
ITS = Institut Teknologi Sepuluh Nopember
RSPAD = RSPAD Gatot Soebroto
IKN = Otorita IKN
GNPF = GNPF
Pertamina = Pertamina
Golkar = Partai Golkar
Gerindra = Partai Gerindra
NasDem = Partai NasDem
Hanura = Partai Hanura
Perindo = Partai Perindo
Demokrat = Partai Demokrat
Muhammadiyah = Muhammadiyah
Hamas = Hamas
Hizbullah = Hizbullah
Hezbollah = Hizbullah
Houthi = Houthi
Taliban = Taliban
Al-Qaeda = Al-Qaeda
Fatah = Fatah
Wagner = Grup Wagner
Fed = Federal Reserve
""".strip().splitlines()
    )
)
"""Short form to full name."""

AGENCIES = _set(
    "reuters|afp|ap|associated press|agence france-presse|antara|lkbn antara|xinhua|tass|interfax|ria novosti|sputnik|kyodo|yonhap|bernama|anadolu|anadolu agency|dpa|efe|ansa|irna|wafa|spa|saudi press agency|kcna|bbc|bbc indonesia|cnn|cnn indonesia|cnbc|cnbc indonesia|al jazeera|al arabiya|bloomberg|"
    "the guardian|guardian|new york times|the new york times|washington post|the washington post|wall street journal|the wall street journal|financial times|the economist|economist|daily mail|the sun|mirror|the mirror|the times|the telegraph|telegraph|independent|the independent|sky news|fox news|nbc|nbc news|abc news|cbs|cbs news|npr|politico|axios|haaretz|"
    "times of israel|jerusalem post|the jerusalem post|south china morning post|scmp|global times|straits times|the straits times|channel news asia|cna|bangkok post|nikkei|nikkei asia|asahi shimbun|der spiegel|bild|le monde|le figaro|el pais|marca|as|sport|mundo deportivo|goal|gazzetta dello sport|l'equipe|espn|sky sports|tmz|variety|billboard|rolling stone|people|"
    "kompas|kompas.com|tempo|tempo.co|detik|detikcom|detiknews|liputan6|liputan6.com|tribun|tribunnews|republika|republika.co.id|okezone|sindonews|inews|viva|vivanews|merdeka|merdeka.com|suara|suara.com|kumparan|tirto|tirto.id|jawa pos|jawapos|jpnn|media indonesia|bisnis indonesia|kontan|gatra|rmol|beritasatu|jurnas|katadata|the jakarta post|jakarta post|metro tv|tvone|tvri|rri|sctv|rcti|trans tv|kompas tv|"
    "middle east eye|middle east monitor|new arab|press tv|meduza|moscow times|kyiv independent|ukrinform|rt|russia today|hollywood reporter|the hollywood reporter|saudi gazette|arab news|the verge|techcrunch|forbes|fortune|business insider|newsweek|time|usa today|independent|standard|evening standard|metro|insider|futurism"
)
"""Lower-cased names of agencies, papers and broadcasters; the ambiguous ones count only with a capital and a cue."""

PLATFORMS = _set(
    "twitter|facebook|instagram|youtube|tiktok|whatsapp|telegram|x|truth social|google|apple|microsoft|amazon|tesla|netflix|meta|openai|samsung|huawei|gojek|grab|tokopedia|shopee|bukalapak|traveloka|lion air|garuda indonesia|citilink|airasia|boeing|airbus|toyota|honda|nike|adidas|disney|marvel|spotify|threads|linkedin|weibo|wechat|bytedance"
)
"""Companies and platforms that are well known by name alone."""

TEAMS = _set("tim sar|tim sar gabungan|tim gabungan sar")
"""Teams that act like bodies and are called like bodies."""

CLUBS = _set(
    "persib|persib bandung|persija|persija jakarta|arema|arema fc|persebaya|persebaya surabaya|psm|psm makassar|bali united|borneo fc|bhayangkara fc|madura united|pss sleman|psis|psis semarang|persipura|semen padang|persela|tira-persikabo|barito putera|psms|psms medan|sriwijaya fc|timnas|timnas indonesia|"
    "barcelona|barca|real madrid|atletico madrid|atletico|sevilla|valencia|juventus|inter|inter milan|ac milan|napoli|lazio|as roma|atalanta|fiorentina|manchester united|man united|mu|manchester city|man city|chelsea|arsenal|liverpool|liverpool fc|tottenham|tottenham hotspur|leicester|leicester city|everton|newcastle|newcastle united|west ham|aston villa|southampton|bayern|bayern munchen|bayern munich|borussia dortmund|dortmund|rb leipzig|psg|paris saint-germain|ajax|psv|porto|benfica|monaco|lyon|marseille|galatasaray|fenerbahce|ducati|repsol honda|monster energy yamaha|ferrari|mercedes|red bull"
)
"""Sports clubs; those that are towns too are read as towns first."""
