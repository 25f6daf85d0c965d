"""What stands in front of a name and tells what the name is: titles, roles, heads of bodies and places."""

from types import MappingProxyType

from kronik.lang.tables import words as _set

HONORIFICS = _set(
    "bapak ibu pak bu tuan nyonya nona sdr sdri saudara saudari mr mrs ms miss sir lady dr drg drs dra drh ir prof profesor doktor dokter h hj hajah haji k.h kh kyai kiai ustaz ustad ustadz ustadzah ust "
    "habib gus tgk teungku raden rm ra mbak mas bang bung kang teh om tante abang kak sultan pangeran ratu raja paus kardinal uskup pendeta pastor romo imam syekh sheikh ayatollah "
    "almarhum almarhumah alm almh mendiang nenek kakek tn ny nn opa oma cak ning kanjeng don dona lord dame daeng tuanku"
)
"""Titles that are dropped in front of a person's name, lower-cased and without their dot."""

RANKS = _set(
    "jenderal jend jen letjen mayjen brigjen letnan mayor kolonel kol letkol kapten kopral kopda praka prada pratu sersan serka serda sertu serma peltu pelda lettu letda marsekal marsma marsda laksamana laksma laksda laksdya "
    "komjen irjen kombes akbp kompol akp iptu ipda aiptu aipda bripka brigpol brigadir bripda briptu bharada bharatu komisaris inspektur ajun brigade pol polisi purn marinir tni komodor panglima mayjend letjend brigjend bripkas purnawirawan cpl "
    "besar muda madya pertama dua satu tituler penerbang inf art kav czi mar cba chk kum sus tek lek kes cke ckm caj cpm cpn arh arm pnb nav psk pas"
)
"""Military and police ranks and the words that go on with them."""

RANK_HEADS = _set(
    "jenderal jend jen letjen mayjen brigjen letnan mayor kolonel kol letkol kapten kopral kopda praka prada pratu sersan serka serda sertu serma peltu pelda lettu letda marsekal marsma marsda laksamana laksma laksda laksdya "
    "komjen irjen kombes akbp kompol akp iptu ipda aiptu aipda bripka brigpol brigadir bripda briptu bharada bharatu komisaris inspektur ajun komodor mayjend letjend brigjend"
)

ROLE_HEADS = _set(
    "pelaksana administrator mensos menteri menpan-rb menlh menkop mendes menkominfo menristek menristekdikti menpora menteng mendiktisaintek mendikdasmen menhut menbud menekraf menpar menkopolhukam menkopolkam menkomarves menkomdigi wamendagri wamenkum wamenkumham wamenaker wamenhan kasum kapuspen kadispenad kadispenal kadispenau kadivhubinter kabais kabin kapendam pangkogabwilhan danpaspampres danjen pangkoarmada sekprov sekkab sekkot kadisdik kadinkes kadishub kadisnaker kalapas karutan kakanwil kapuskesmas dirreskrimsus wadirreskrimum wadirlantas kasatlantas kasatresnarkoba kasatreskoba kasihumas kasubsi kabidpropam kabiddokkes kapolsubsektor kasubnit kasubbid babinsa bhabinkamtibmas petahana pj gelandang "
    "presiden wapres capres cawapres menlu menhan menko menkeu mendagri menkes menkum menkumham menag mendag mendikbud mendikbudristek mendikti menhub menaker mensesneg seskab menpan menperin mentan menparekraf "
    "wamen wamenlu wamenkeu wamenag gubernur wagub bupati wabup walikota wawali camat lurah kades keuchik ketua waketum ketum sekjen sekretaris sekda sekum bendahara kepala kadis kadiv kabid kasi kasie kasubdit kasubag kasat "
    "kasatreskrim kanit kapolri kapolda kapolres kapolresta kapolsek wakapolri wakapolda wakapolres wakapolsek kapuspenkum kapenrem kasad kasal kasau kajati kajari kajagung jaksa hakim pengacara advokat jubir direktur dirut dirjen direskrimum "
    "dirkrimum dirreskrimum dirlantas wadir kabareskrim karopenmas kadivhumas kabidhumas kasipenkum kalakhar kapusdatin kapusdatinkom deputi staf pangdam pangkostrad panglima danrem dandim danramil danpuspom danlanud danlanal dankormar dansatsiber komandan "
    "anggota pemimpin pimpinan pendiri pemilik ceo cfo cto coo manajer manager pelatih kapten asisten bek penyerang striker kiper winger pemain pembalap atlet petinju pesepakbola pebulutangkis petenis aktor aktris artis penyanyi musisi vokalis gitaris drummer bassis sutradara produser selebgram "
    "youtuber komedian pelawak presenter influencer penulis novelis wartawan jurnalis reporter fotografer editor pengamat pakar analis ahli ekonom peneliti profesor dosen guru rektor dekan mahasiswa siswa siswi santri psikolog psikiater sejarawan sosiolog arkeolog antropolog kriminolog epidemiolog virolog astronom "
    "aktivis juru dubes duta konsul konjen utusan pelapor penasihat pejabat plt plh penjabat pjs mantan eks wakil calon caleg cagub cabup cawagub politikus politisi senator legislator korban tersangka terdakwa terpidana pelaku saksi buron buronan narapidana napi tahanan penggugat tergugat "
    "warga tetangga istri suami anak ayah ibu kakak adik paman bibi orangtua putra putri cucu keponakan menantu mertua kerabat kekasih pacar sepupu saudara kakek nenek pria wanita lelaki perempuan pemuda pemudi remaja bocah balita lansia gadis janda duda "
    "pengusaha pebisnis miliarder konglomerat investor bankir pedagang petani nelayan buruh sopir supir pengemudi pilot kopilot pramugari perawat bidan dokter relawan koordinator kordinator ketuanya humas kabag kasubbag kabiro karo kapus kasubdin kapuskes kaur kapuslabfor penyidik penyelidik petugas satpam "
    "raja ratu pangeran sultan kaisar emir kanselir pm perdana ulama tokoh sesepuh ustaz imam paus rohaniwan pendeta model desainer perancang koki chef arsitek insinyur ilmuwan fisikawan programmer pengembang tunggal ganda sesmenpora inspektur auditor komisioner komisaris dewas "
    "wali teradu pengadu terlapor pemohon termohon mufti grandmaster rapper disjoki dj host mc juri wasit manajernya pelatihnya rekan kolega sahabat teman sang bos chairman founder co-founder vice president director permaisuri"
)
"""Nouns that denote a person and may be followed by a name ("Direktur X", "aktris X")."""

ROLE_SYNONYMS: MappingProxyType[tuple[str, ...], tuple[str, ...]] = MappingProxyType(
    {("kepala", "negara"): ("presiden",)}
)
"""Words of a role to those by which news names the same role beside its holder."""

ROLE_WORDS = _set(
    "umum besar negeri negara luar dalam pertahanan utama pelaksana harian bidang eksekutif teknis operasional keuangan hukum ham koordinator komunikasi informasi informatika jenderal muda daerah dewan majelis hakim agung tinggi tertinggi "
    "bicara presiden menteri gubernur kepala wakil ketua sekretaris direktur staf khusus gabungan anggota perdana mahkota senior junior independen politik ekonomi militer keamanan pemasaran kuasa penuntut humas hubungan masyarakat luarbiasa penyidik"
)

SINGLE_OFFICES = _set(
    "presiden wapres menlu menhan menkeu mendagri menkes gubernur bupati walikota kapolri kapolda kapolres kapolsek kanselir paus raja ratu sultan panglima jubir sekjen ketum ketua dirut rektor camat lurah kades"
)

ORG_HEADS = _set(
    "kementerian kemenko kemenkes kemenag kemenlu kemlu kemenhan kemenkeu kemendagri kemenhub kemensos kemenkumham kemendikbud kemendag kementan kemnaker kemenaker kominfo departemen kepolisian polda polres polresta polrestabes polsek dinas badan komisi komite komnas pengadilan mahkamah kejaksaan "
    "kejati kejari kejagung pt cv pd perum universitas institut politeknik partai bank grup group organisasi rs rsud rsu rsup rsia puskesmas klinik yayasan lembaga dewan majelis fraksi direktorat ditjen sekretariat biro bareskrim divisi satuan satgas satpol satpolpp korps komando kodam kodim korem koramil lanud lanal kostrad "
    "kopassus pemprov pemkab pemkot pemda pemerintah pemdes kantor kedutaan kedubes kbri kjri konsulat ombudsman bawaslu panwaslu kpu kpud kpps bpbd basarnas koalisi aliansi asosiasi perhimpunan persatuan ikatan himpunan gerakan front serikat federasi konfederasi liga klub timnas tim koperasi forum "
    "sekolah sd sdn smp smpn sma sman smk smkn mts man min madrasah pesantren ponpes akademi fakultas parlemen senat kongres knesset tentara angkatan brigade batalyon batalion resimen milisi kelompok jaringan geng mabes polairud ditpolairud ditreskrimum ditreskrimsus ditresnarkoba satreskrim satresnarkoba "
    "satlantas unit densus brimob propam paspampres lapas rutan kanwil kpp otoritas balai uptd upt bumn bumd dprd dpd dpw dpc dpp pp pw pc bem hmi pmii gp pemuda nahdlatul muhammadiyah palang persekutuan perserikatan uni bursa pusat laboratorium observatorium maskapai persib persija psm pb rspi rspad rsj rsk rskia rsab pos kortas komunitas paguyuban barisan laskar solidaritas konsorsium kaukus presidium garda otorita jemaah jamaah wahana posko kamar keraton kesultanan pokja subdit ditlantas"
)
"""Words that open the name of an organisation, lower-cased or not."""

LOWER_ORG_HEADS = _set(
    "kementerian kepolisian badan komisi mahkamah kejaksaan pengadilan universitas partai parlemen kedutaan tentara militer angkatan dinas dewan kantor departemen pemerintah otoritas polisi komite senat kongres bank perusahaan kelompok organisasi lembaga"
)
"""Of these the lower-cased form is the name of a body where a state, place or further name follows."""

ORG_WORDS = _set(
    "luar negeri pertahanan dalam kesehatan pendidikan keuangan perhubungan perdagangan perindustrian kebudayaan agama hukum ham hak asasi manusia dan sosial pertanian kehutanan kelautan perikanan energi sumber daya mineral pariwisata ekonomi kreatif komunikasi informatika informasi digital koordinator bidang "
    "kemaritiman investasi politik keamanan pembangunan perencanaan nasional daerah pusat statistik penanggulangan bencana meteorologi klimatologi geofisika pencarian pertolongan intelijen negara pemberantasan korupsi pemilihan umum penyiaran perlindungan anak perempuan agung konstitusi tinggi militer tata usaha "
    "polhukam perekonomian marves pmk kesra polhumas polkam pangan imigrasi pemasyarakatan kependudukan pendayagunaan aparatur reformasi birokrasi kumham ketahanan percepatan penerangan operasi logistik penindakan pencegahan penuntutan pidana pengembangan kemahasiswaan gizi jenderal perhimpunan dikbudristek dikdasmen atr bpn pan-rb bumn ukm kesejahteraan penelitian lingkungan hidup ketenagakerjaan tenaga kerja transmigrasi pekerjaan perumahan rakyat perwakilan permusyawaratan riset teknologi inovasi pemuda olahraga desa bersenjata udara laut darat kepolisian besar reserse kriminal lalu lintas narkotika sentral islam sakit federal internal khusus bangsa "
    "kehakiman pajak pengawas pemeriksa bea cukai kebakaran pemadam catatan sipil perpustakaan arsip perizinan tim gabungan sar perbatasan reskrim narkoba lantas intelkam sabhara samapta binmas humas pengawasan pengendalian rancangan maritim resnarkoba reskrimum reskrimsus"
)
"""Lower-cased words that go on with the name of a body ("kementerian luar negeri Polandia")."""

PERSON_CONNECTORS = _set("bin binti al van von de da del della der den ibn el la le dos das abu bint ter ten du")

BODY_CONNECTORS = _set("dan untuk of the for and serta pada atas bagi in &")

PLACE_HEADS = _set(
    "kabupaten kab kecamatan kec desa ds dusun kampung kelurahan kel jalan jl jln provinsi prov propinsi sungai gunung bandara bandar pelabuhan pulau kota kotamadya gang gg danau laut selat teluk tanjung pantai bukit lembah waduk bendungan stasiun terminal stadion gelora jembatan tol "
    "pasar mal mall plaza taman hutan kawasan wilayah distrik nagari gampong pekon kepulauan semenanjung samudra samudera benua negara istana masjid gereja pura vihara kuil candi monumen tugu museum hotel gedung menara perumahan apartemen komplek kompleks blok rt rw perairan "
    "lapangan alun-alun simpang perempatan bundaran underpass flyover kali tukad jorong banjar ruas"
)
"""Words that open the name of a place."""

STATE_PLACE_HEADS = _set(
    "kabupaten kab kecamatan kec desa ds dusun kampung kelurahan kel provinsi prov propinsi kota kotamadya distrik nagari gampong pekon negara jorong"
)
"""Place heads of which the name is a territory with people in it: GPE."""

KEPT_PLACE_HEADS = _set(
    "kabupaten kecamatan desa dusun kampung kelurahan jalan jl jln provinsi sungai gunung bandara pelabuhan pulau danau laut selat teluk tanjung pantai bukit waduk bendungan stasiun terminal stadion gelora jembatan tol pasar mal mall plaza taman hutan distrik nagari "
    "kepulauan semenanjung samudra samudera istana masjid gereja pura vihara candi monumen tugu museum hotel gedung menara lapangan alun-alun simpang bundaran kali tukad kota perairan perumahan apartemen"
)
"""Place heads that belong to the name where they are capitalised."""

DIRECTIONS = _set(
    "utara selatan timur barat tengah pusat tenggara laut daya raya atas bawah ilir ulu hulu hilir kidul lor wetan kulon besar kecil baru lama jaya"
)

DEGREES = _set(
    "s.h sh m.h mh s.e s.sos s.kom s.ag s.pd m.pd m.m mm m.si msi m.sc m.a ma ph.d phd b.a ba s.t st s.ip s.ik sik m.hum s.kep s.farm apt ll.m m.kn s.pi s.ked sp.a sp.og sp.pd sp.kk m.kes mkes m.kom mba m.b.a s.th lc m.ag msc mbbs m.phil se spd ssos skom spkk spog sppd spjp spkj sprad sp.p sp.jp sp.b sp.ot sp.m sp.kj sp.u"
)
"""Academic degrees behind a name, lower-cased, without the last dot."""

GIVEN_NAMES = _set(
    "muhammad mohammad mohamad muhamad ahmad achmad abdul abdullah ali agus budi bambang joko djoko eko dwi tri sri siti nur dewi ani ade adi aditya agung andi andika andre anggi ari arif arief aris asep ayu bayu benny cahyo catur cecep dadang dani deddy dedi dedy deni desi dian dicky diki dimas dina dini dodi edi edy efendi eka elly erick erwin eva fadli faisal fajar farhan fauzi febri ferry fikri firman fitri galih gita guntur hadi hamzah hari hasan hasto hendra hendri heri heru husein ibrahim ida ika imam indah indra intan irfan irwan ismail iwan joni jusuf kartika khairul krisna kurniawan "
    "lestari lina lukman made mahfud maria maruf maya megawati mochamad moch muh muhaimin mulyadi nadia nanang nia nina novi nurul nyoman ketut wayan putu gede oki prabowo pratama puan puji putra putri rahmat ratna reza rian rika rina rini rizal rizki rizky robert rudi rudy ruslan sandiaga santi sari setya sigit slamet sofyan soekarno suharto sukarno surya suryadi susi susilo sutrisno syaiful taufik teguh toni tito totok tuti udin umar utami vina wahyu wawan widodo wiwik wulan yani yanto yayan yoga yudi yuli yuni yusuf yusril zainal zulkifli "
    "john james michael david william richard joseph thomas charles daniel matthew mark paul steven andrew kevin brian george edward donald joe barack hillary emmanuel boris vladimir sergei alexander mikhail dmitry volodymyr angela angelina olaf justin elon jeff bill steve tim larry jack jackie lionel cristiano kylian erling mohamed mahmoud benjamin benyamin yair ariel antonio antony anthony narendra imran shinzo fumio xi kim moon lee park wang li zhang chen liu recep bashar hassan hossein mohammed saleh salman jose carlos juan luis anna elena olga natalia jennifer jessica sarah emma olivia kate harry meghan taylor scarlett brad leonardo chris rachel florence "
    "frank patrick peter simon philip marc marco mario max oscar pedro pep jurgen roberto rafael ronald roger stefan victor walter zinedine abu mahathir anwar najib thaksin prayut halim toto rachmat jimly amien ganjar anies ridwan khofifah rismaharini basuki luhut airlangga retno bahlil listyo gatot moeldoko wiranto"
)
"""Given names that are evidence for a person; not needed where a title says so."""

ROMAN_NUMERALS = _set("i ii iii iv v vi vii viii ix x xi xii")
OFFICE_RANKS = _set("direktur sekretaris inspektur")
"""Roles behind which "Jenderal" is no military rank."""

BODY_SUFFIXES = _set("ri ad al au")
"""What is added to the short form of a body without making it another one ("DPR RI")."""

NO_ACTORS = frozenset(
    {
        "tanah air",
        "merah putih",
        "bumi pertiwi",
        "ibu pertiwi",
        "bhinneka tunggal ika",
        "burung garuda",
        "notam",
        "notice to airmen",
    }
)
"""Lower-cased names of several words that nobody acts by."""

DOUBLE_NAME_OPENERS = _set("jean anne marie mary ann abdul abd al el abu lee park kim choi")
"""First halves of given names with a hyphen ("Jean-Marie"), which are one person's."""

RELATIVES = _set(
    "istri suami anak ayah adik paman bibi kekasih pacar mertua menantu keponakan sepupu cucu putra putri kerabat tunangan sahabat teman rekan sekelas kandung sulung bungsu tiri semata ibunda ayahanda kolega selingkuhan"
)
"""Nouns for people that belong to the person whose name stands right behind them ("istri Rudi" is not Rudi)."""

CALLED_AFTER_TOWN = frozenset({"metro", "resor", "resort", "sektor"})
"""Last words of the name of a force that goes on with its town."""

BODY_SECONDS = _set("peduli cinta pecinta pencinta pembela anti antikorupsi pro bersatu lintas")
"""Words behind a noun for people from which on the two are the name of a body ("Relawan Peduli X")."""

OFFICE_JOINTS = frozenset({"dan", "serta", ",", "&"})
"""What stands between two fields of one office ("Menteri Kelautan dan Perikanan")."""

THING_CUES = _set(
    "film lagu album single novel buku komik serial sinetron drama series anime game gim ponsel smartphone tablet laptop gawai mobil motor sedan suv truk bus pesawat kapal drone rudal roket satelit kereta jet helikopter sepeda merek merk produk varian tipe seri "
    "jenis spesies genus ras hewan tanaman varietas burung ikan virus bakteri vaksin obat aplikasi fitur program proyek operasi topan badai siklon turnamen kejuaraan piala ajang lomba kompetisi festival penghargaan trofi gelar acara konser tur pameran undang-undang perjanjian bahasa bendera lukisan patung tari tarian judul berjudul bertajuk tagar slogan istilah konsep teori metode sistem"
)
"""Nouns in front of names of works, products, animals, storms and contests, which are no actors."""

TERRITORIAL_ROLES = _set(
    "gubernur wagub bupati wabup wali walikota wawali kota camat lurah kades keuchik kapolda wakapolda kapolres wakapolres kapolresta kapolrestabes kapolsek wakapolsek kasatreskrim kasatlantas kasatresnarkoba danramil dandim danrem kajari kajati kakanwil pangdam dandrem kalapas kadinkes"
)
"""Roles that a place follows ("Bupati X")."""

BODY_TAILS = _set(
    "sport sports analytics fc united party university airlines airways air group inc corp corporation company ltd center centre institute news times post agency association bank club council foundation organization union court house department ministry network media tv channel press journal magazine records entertainment studios pictures films "
    "motors energy watch international commission committee federation league team police army navy force academy college school hospital church society fund partners capital holdings technologies systems labs online daily herald tribune telegraph gazette tbk persero perjuangan"
)
"""Last words of names of bodies."""

PLACE_TAILS = _set(
    "street avenue road river island islands city beach bay lake park square hill hills valley airport stadium arena tower bridge palace county state town village mountain mount hotel resort mall plaza"
)
"""Last words of names of places."""

THING_TAILS = _set(
    "open awards award cup system systems birthday challenge championship championships prix tour festival day week index act series edition trophy marathon games game road-show expo summit forum app pro plus max mini turbo hybrid sensing concept rate album song show movie story language code theory method program project plan deal law bill"
)
"""Last words of names of contests, products, works and plans."""

BODY_CLASSES = _set(
    "kantor berita surat kabar media harian koran majalah situs laman stasiun televisi radio saluran organisasi kelompok perusahaan partai klub lembaga maskapai badan tim jaringan geng grup band platform akun aplikasi negara ibu ibukota militan milisi gerakan yayasan universitas kampus raksasa penyedia layanan penyiar portal produsen"
)
"""Common nouns that say what the name behind them is."""

PEOPLE_NOUNS = _set(
    "anak ibu ayah warga petani guru dosen pengusaha wartawan jurnalis mahasiswa nelayan buruh pemuda pemudi perempuan wanita pria siswa siswi santri dokter perawat bidan ulama relawan advokat artis raja ratu pekerja aktor pemain putra putri korban veteran remaja lansia balita sopir pengemudi pedagang pelajar kakak adik saudara sahabat tokoh imam saksi peneliti insinyur model tunggal ganda tahanan tim staf ahli penulis rakyat pembalap sultan pangeran paus bos rekan teman raden kaisar"
)
"""Role nouns that also stand inside names of bodies and places ("Serikat Petani Indonesia")."""

COMMON_CAPITALS = _set(
    "rancangan nomor munas munaslub rakernas mukernas raker rakor rakornas rapim rapimnas pemilu pilpres pileg pilkada pilgub pilbup pilwalkot pilkades muktamar musda muswil musyawarah pansel pertamax pertalite biosolar premium pasal ayat undang-undang perpres permen perda pergub perbup keppres kepres inpres pp tap "
    "allah tuhan islam kristen katolik hindu buddha konghucu protestan quran al-quran alquran injil alkitab taurat pancasila nawacita idulfitri iduladha lebaran natal ramadan imlek nyepi waisak covid-19 covid corona omicron ebola rupiah dolar dollar euro yen indonesian english wifi online android internet"
)
"""Words that are written large and name no actor: elections, meetings, laws, faiths, feasts, money."""

KEPT_HONORIFICS = _set("gus cak bung buya mbah aa")
"""Honorifics that make up a by-name with the one word behind them ("Gus Dur")."""

COMMON_ACRONYMS = _set(
    "gb ram rom mp fhd tb mb 4g 5g mah bbm spbu cpu ktp sim stnk bpkb ham apbn apbd umkm ukm kukm pns asn cpns p3k pppk wni wna tki tkw prt sdm sda uu kuhp kuhap ruu perppu ipo gdp pdb ihsg phk thr blt bos tkp bap spdp hiv aids dbd tbc dna icu igd ugd ppkm psbb mrt lrt krl tps tpa tpu dpt dpo tppo tppu kdrt lgbt ite njop pph ppn npwp nik kk sk sp ott sp3 ad art ii iii iv vi vii viii ix xi xii xiii xiv "
    "xvi rp usd idr gbp sgd kl km kg cm mw gwh rt rw wib wita wit gps sms suv mpv bpm asap cctv tv lcd led usb atm qris kpr b3 pltu plta pltn lpg cng lng bbg ump umk umr ppdb un snmptn sbmptn tka tkdn hki sni iso fyp vip vvip ai it ceo cfo coo pm k3 usg mri ct ivf iq eq ktt aspd vr ar pc hp nii mbg mpasi bansos pkh bpnt kip kis kia kks sppg sppt"
)
"""Acronyms of things, laws and measures, not of bodies."""

NUMBERED_HEADS = _set("negeri sman smpn sdn smkn man mtsn min smp sma smk sd")
"""Words of schools that a number follows ("SMA Negeri 1")."""

PLACE_CUES = _set(
    "asal kawasan wilayah kota daerah perbatasan ibukota sekitar stasiun bandara pelabuhan terminal desa kecamatan kabupaten kelurahan kampung dusun sungai gunung pulau provinsi jalan bendungan waduk pantai danau selat teluk distrik"
)
"""Words in front of places."""

PERSON_CUES = _set(
    "kata ujar tutur ucap jelas papar ungkap terang tegas imbuh tambah lanjut cetus dipimpin diketuai diperankan dijabat diasuh bernama alias inisial berinisial almarhum oleh kepada bersama"
)
"""Words in front of persons."""

BODY_CUES = _set(
    "dilansir melansir dikutip mengutip lansir kutip perusahaan partai klub maskapai organisasi laman situs media koran surat majalah harian lembaga band grup"
)
"""Words in front of bodies."""

GROUP_CUES = _set("kelompok geng kartel sindikat milisi")
"""Words in front of bands, also where these are called by a person ("kelompok Abu X")."""

PERSON_VERBS = _set(
    "mengatakan menyatakan mengaku menuturkan menjelaskan menegaskan menambahkan mengungkapkan menyebut menilai meminta berharap menyampaikan memaparkan menerangkan membantah menikah lahir tewas meninggal ditangkap"
)
"""Verbs behind which in front mostly a person stands."""

PLAIN_HEADS = _set(
    "tentara kelompok tim kantor pemuda koperasi forum jaringan geng milisi gerakan sekolah pusat klub grup front angkatan liga divisi unit rumah hotel gedung pasar taman hutan danau sungai pantai pulau jalan masjid gereja museum menara perumahan apartemen jembatan stasiun terminal kali laut teluk bukit lapangan"
)
"""Heads that are plain nouns where nothing but the start of a sentence makes them large."""

MERE_HEADS = (
    PLAIN_HEADS
    | LOWER_ORG_HEADS
    | _set(
        "partai lembaga yayasan institut organisasi komunitas asosiasi biro divisi satuan persatuan ikatan palang serikat group grup ditjen "
        "subdit pokja sd smp sma smk man rs pt cv klinik balai"
    )
) - _set("parlemen senat kongres kejaksaan kepolisian kementerian pemerintah mahkamah")
"""Heads that name no body by themselves, also where they are written large."""
