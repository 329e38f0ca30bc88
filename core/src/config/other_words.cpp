#include "config/other_words.hpp"

#include <algorithm>

#include "ventanilla/text.hpp"

namespace ventanilla {
namespace {

/// What people write in place of a name of the format: its Spanish, Portuguese, French and further
/// English words, folded, without spaces. One word may stand for several names; that one is meant
/// which exists at its place.
struct OtherWords {
  std::string_view name, words;
};

constexpr OtherWords other_words[] = {
    {"brand", "marca marque empresa company entreprise"},
    {"url", "web sitio sitioweb site website pagina direccion enlace link lien"},
    {"languages", "idiomas idioma lenguas linguas langues lang locales"},
    {"lang", "idioma lengua lingua langue language locale"},
    {"timeZone", "zonahoraria zona huso husohorario fusohorario fuseauhoraire fuseau tz"},
    {"hours", "horario horarios horas horaires heures openinghours schedule abierto"},
    {"holidays", "festivos feriados diasfestivos diasferiados joursferies feries holiday"},
    {"special", "especial especiales especiais excepciones exceptions exceptionnel"},
    {"contacts", "contacto contactos contato contatos canales channels"},
    {"notices", "aviso avisos alertas anuncios incidencias avis annonces"},
    {"faq", "preguntas preguntasfrecuentes perguntas perguntasfrequentes questions entradas"},
    {"question", "pregunta pergunta q title titulo titre"},
    {"alternatives", "alternativas variantes sinonimos formas variants"},
    {"answer", "respuesta resposta reponse respuestas a text"},
    {"category", "categoria categorie tema topic"},
    {"product", "producto produto produit"},
    {"price", "precio preco prix tarifa"},
    {"pages", "paginas"},
    {"related", "relacionados relacionadas relacionado liees"},
    {"private", "privado privada prive interno interna internal"},
    {"synonyms", "sinonimos synonymes"},
    {"protocol", "protocolo protocole"},
    {"thresholds", "umbrales limiares seuils"},
    {"expect", "pruebas esperado expectativas tests"},
    {"query", "consulta requete busqueda question"},
    {"name", "nombre nome nom"},
    {"logo", "logotipo imagen"},
    {"date", "fecha dia data jour day"},
    {"from", "desde inicio de debut start fecha date data dia"},
    {"to", "hasta fin ate fim end"},
    {"until", "hasta fin ate fim end jusque"},
    {"note", "nota motivo"},
    {"situation", "situacion situacao titulo"},
    {"measures", "medidas mesures"},
    {"estimate", "estimacion estimado previsao"},
    {"prevention", "prevencion prevencao"},
    {"kind", "tipo clase type"},
    {"value", "valor numero telefono correo email phone number valeur"},
    {"tollFree", "gratis gratuito gratuita gratuit free"},
    {"replyWithin", "plazo respuestaen tiempoderespuesta prazo delai reply sla"},
    {"askFor", "preguntarpor"},
    {"label", "etiqueta rotulo etiquette nombre nome nom name"},
    {"network", "red rede reseau redsocial"},
    {"handle", "usuario cuenta perfil conta compte username user"},
    {"role", "rol papel"},
    {"endpoint", "url destino"},
    {"amount", "importe monto cantidad montant precio"},
    {"currency", "moneda moeda monnaie devise divisa"},
    {"owners", "responsables responsaveis"},
    {"owner", "responsable responsavel"},
    {"kinds", "tipos clases types"},
    {"signature", "firma assinatura"},
    {"legal", "leyes"},
    {"country", "pais pays"},
    {"words", "palabras palavras mots"},
    {"email", "correo correoelectronico mail courriel"},
    // The kinds of contacts, of messages and of routes.
    {"phone", "telefono telefone telephone tel movil celular llamada"},
    {"whatsapp", "wasap guasap wa"},
    {"form", "formulario formulaire"},
    {"social", "redsocial redes red redesocial"},
    {"address", "direccion endereco adresse oficina tienda"},
    {"sms", "mensaje"},
    {"service", "servicio servico atencion soporte support"},
    {"complaint", "queja queixa plainte"},
    {"claim", "reclamo reclamacion reclamacao reclamation"},
    {"petition", "peticion solicitud peticao solicitacao demande request"},
    {"suggestion", "sugerencia sugestao"},
    {"praise", "elogio felicitacion felicitaciones"},
    {"public", "publico publica publique"},
};

/// Whether `word` is one of `words`, which are parted by spaces.
bool has_word(std::string_view words, std::string_view word) {
  for (std::size_t start = 0; start < words.size();) {
    const std::size_t end = std::min(words.find(' ', start), words.size());
    if (words.substr(start, end - start) == word) return true;
    start = end + 1;
  }
  return false;
}

}  // namespace

std::string_view translated_name(std::string_view word, Names names) {
  std::string folded;
  for (const Token& token : tokenize(word)) folded += token.folded;
  for (const auto& [name, words] : other_words) {
    if (std::find(names.begin(), names.end(), name) == names.end()) continue;
    if (has_word(words, folded)) return name;
  }
  return {};
}

}  // namespace ventanilla
