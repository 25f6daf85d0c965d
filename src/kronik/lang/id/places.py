"""Provinces, islands and bigger towns of Indonesia."""

from kronik.lang.tables import names as _set

PROVINCES = _set(
    "aceh|nanggroe aceh darussalam|sumatera utara|sumatra utara|sumut|sumatera barat|sumatra barat|sumbar|riau|kepulauan riau|kepri|jambi|sumatera selatan|sumatra selatan|sumsel|bengkulu|lampung|bangka belitung|kepulauan bangka belitung|babel|dki jakarta|jakarta|banten|jawa barat|jabar|jawa tengah|jateng|"
    "di yogyakarta|diy|dki|daerah istimewa yogyakarta|jawa timur|jatim|bali|nusa tenggara barat|ntb|nusa tenggara timur|ntt|kalimantan barat|kalbar|kalimantan tengah|kalteng|kalimantan selatan|kalsel|kalimantan timur|kaltim|kalimantan utara|kaltara|sulawesi utara|sulut|gorontalo|sulawesi tengah|sulteng|sulawesi barat|sulbar|"
    "sulawesi selatan|sulsel|sulawesi tenggara|sultra|maluku|maluku utara|malut|papua|papua barat|papua tengah|papua selatan|papua pegunungan|papua barat daya|irian jaya"
)

TOWNS = _set(
    "yogyakarta|jogja|jogjakarta|yogya|surabaya|bandung|medan|semarang|makassar|palembang|tangerang|tangerang selatan|tangsel|depok|bekasi|bogor|batam|pekanbaru|padang|malang|denpasar|samarinda|banjarmasin|tasikmalaya|serang|balikpapan|pontianak|cimahi|jakarta selatan|jakarta utara|jakarta timur|jakarta barat|jakarta pusat|jaksel|jakut|jaktim|jakbar|jakpus|kepulauan seribu|"
    "surakarta|solo|manado|kupang|mataram|jayapura|ambon|kendari|palu|cirebon|sukabumi|cilegon|pekalongan|tegal|kediri|magelang|salatiga|madiun|blitar|pasuruan|probolinggo|mojokerto|batu|binjai|pematangsiantar|tebing tinggi|tanjungbalai|sibolga|padangsidimpuan|bukittinggi|payakumbuh|solok|sawahlunto|pariaman|padang panjang|dumai|tanjungpinang|tanjung pinang|lubuklinggau|prabumulih|"
    "pangkalpinang|pangkal pinang|metro|bandar lampung|bandarlampung|banda aceh|lhokseumawe|langsa|sabang|singkawang|banjarbaru|palangka raya|palangkaraya|bontang|tarakan|bitung|tomohon|kotamobagu|parepare|palopo|baubau|ternate|tidore|sorong|manokwari|merauke|timika|wamena|nabire|mimika|intan jaya|puncak jaya|nduga|yahukimo|keerom|fakfak|kaimana|raja ampat|biak|"
    "karawang|purwakarta|subang|indramayu|majalengka|kuningan|ciamis|pangandaran|garut|cianjur|sumedang|bandung barat|lebak|pandeglang|cikarang|cilacap|banyumas|purwokerto|purbalingga|banjarnegara|kebumen|purworejo|wonosobo|boyolali|klaten|sukoharjo|wonogiri|karanganyar|sragen|grobogan|blora|rembang|pati|kudus|jepara|demak|temanggung|kendal|batang|pemalang|brebes|"
    "bantul|sleman|kulon progo|kulonprogo|gunungkidul|gunung kidul|ponorogo|trenggalek|tulungagung|jember|banyuwangi|bondowoso|situbondo|sidoarjo|jombang|nganjuk|magetan|ngawi|bojonegoro|tuban|lamongan|gresik|bangkalan|sampang|pamekasan|sumenep|lumajang|pacitan|badung|buleleng|gianyar|tabanan|klungkung|bangli|karangasem|jembrana|ubud|kuta|sanur|nusa dua|"
    "lombok|lombok timur|lombok barat|lombok utara|lombok tengah|sumbawa|bima|dompu|flores|sumba|alor|ende|maumere|labuan bajo|manggarai|manggarai barat|belu|atambua|sikka|lembata|rote ndao|deli serdang|langkat|karo|simalungun|asahan|labuhanbatu|tapanuli selatan|tapanuli utara|tapanuli tengah|toba|samosir|dairi|nias|mandailing natal|agam|pasaman|tanah datar|pesisir selatan|mentawai|dharmasraya|"
    "kampar|rokan hulu|rokan hilir|bengkalis|siak|pelalawan|indragiri hulu|indragiri hilir|kuantan singingi|karimun|bintan|natuna|anambas|lingga|muaro jambi|kerinci|merangin|sarolangun|bungo|tebo|ogan komering ilir|ogan ilir|musi banyuasin|musi rawas|banyuasin|muara enim|lahat|empat lawang|pagar alam|rejang lebong|tulang bawang|way kanan|pringsewu|tanggamus|pesawaran|belitung|bangka|"
    "sambas|ketapang|sanggau|sintang|kapuas hulu|kubu raya|mempawah|kotawaringin timur|kotawaringin barat|kapuas|barito utara|tanah laut|tanah bumbu|kotabaru|tabalong|kutai kartanegara|kutai timur|kutai barat|penajam paser utara|paser|berau|bulungan|nunukan|malinau|minahasa|bolaang mongondow|sangihe|talaud|poso|donggala|sigi|parigi moutong|morowali|banggai|tolitoli|buol|mamuju|majene|polewali mandar|"
    "gowa|maros|pangkep|bone|wajo|soppeng|sidrap|pinrang|enrekang|tana toraja|toraja utara|luwu|luwu utara|luwu timur|bulukumba|bantaeng|jeneponto|takalar|sinjai|selayar|konawe|konawe selatan|kolaka|wakatobi|buton|muna|maluku tengah|seram|seram bagian barat|seram bagian timur|buru|kepulauan aru|halmahera|halmahera selatan|halmahera utara|morotai|aceh besar|aceh jaya|aceh barat|aceh utara|aceh timur|aceh tengah|aceh selatan|"
    "aceh tamiang|aceh singkil|bener meriah|pidie|pidie jaya|bireuen|gayo lues|nagan raya|simeulue|ibu kota nusantara|nusantara|kebon jeruk|kebayoran baru|kebayoran lama|tanah abang|menteng|kemang|cengkareng|kalideres|tanjung priok|cilincing|kelapa gading|pulogadung|jatinegara|cakung|pasar minggu|cilandak|tebet|setiabudi|kuningan|gambir|senen|kemayoran|sawah besar|grogol|palmerah|penjaringan|"
    "jawa|sumatera|sumatra|kalimantan|sulawesi|nusa tenggara|madura|jabodetabek|pantura|puncak|cipanas|lembang|ciputat|pamulang|serpong|bsd|cibubur|cibinong|citayam|cileungsi|sentul|parung|ancol|bromo|semeru|merapi|borobudur|prambanan|malioboro"
)

ISLANDS = _set(
    "jawa|sumatera|sumatra|kalimantan|sulawesi|madura|lombok|sumbawa|flores|sumba|nias|bromo|semeru|merapi|borobudur|prambanan|malioboro|pantura|puncak|jabodetabek"
)
"""Of these the ones that are no territory with a government of its own."""
