#include "ventanilla/personal_data.hpp"

#include "support/catch.hpp"

using namespace ventanilla;

namespace {

std::string found(std::string_view text) {
  std::string result;
  for (const auto& item : find_personal_data(text)) {
    if (!result.empty()) result += "; ";
    result += std::string(to_string(item.type)) + "=" +
              std::string(text.substr(item.start, item.end - item.start));
  }
  return result;
}

}  // namespace

TEST_CASE("C11: e-mail, card and IBAN are found with their exact spans") {
  CHECK(found("Escríbanme a ana.perez+viajes@correo.example.do.") ==
        "email=ana.perez+viajes@correo.example.do");
  CHECK(found("mi tarjeta 4111 1111 1111 1111 no pasa") == "card=4111 1111 1111 1111");
  CHECK(found("card 378282246310005") == "card=378282246310005");
  CHECK(found("mi tarjeta 4111 1111 1111 1112 no pasa").find("card=") == std::string::npos);
  CHECK(found("IBAN ES91 2100 0418 4502 0005 1332.") == "iban=ES91 2100 0418 4502 0005 1332");
  CHECK(found("ES91 2100 0418 4502 0005 1333").find("iban=") == std::string::npos);
  CHECK(found("sígueme en @aerocaribe o en www.aero.example/a@b") == "");
}

TEST_CASE("C11: identifiers by their check digits, with dots, dashes and spaces") {
  CHECK(found("Mi DNI es 12345678-Z, gracias") == "national_id=12345678-Z");
  CHECK(found("Mi DNI es 12.345.678-Z") == "national_id=12.345.678-Z");
  CHECK(found("Mi DNI es 12345678-A").find("=12345678-A") == std::string::npos);
  CHECK(found("NIE X-1234567-L") == "national_id=X-1234567-L");
  CHECK(found("factura a B12345674 por favor") == "tax_id=B12345674");
  CHECK(found("mi cédula 001-1391820-5") == "national_id=001-1391820-5");
  CHECK(found("RNC 131-24679-6") == "tax_id=131-24679-6");
  CHECK(found("mi RUT es 12.345.678-5") == "national_id=12.345.678-5");
  CHECK(found("mi RUT es 12.345.678-6").find("national_id=12.345.678-6") == std::string::npos);
  CHECK(found("CUIT 20-12345678-6") == "tax_id=20-12345678-6");
  CHECK(found("CUIT 21-12345678-2").find("tax_id") == std::string::npos);
  CHECK(found("our EIN is 10-1234567") == "tax_id=10-1234567");
  CHECK(found("our EIN is 07-1234567").find("tax_id") == std::string::npos);
  CHECK(found("CPF 529.982.247-25") == "national_id=529.982.247-25");
  CHECK(found("CPF 529.982.247-26") == "");
  CHECK(found("CURP HEGG560427MVZRRL04") == "national_id=HEGG560427MVZRRL04");
  CHECK(found("RFC GODE561231GR8") == "tax_id=GODE561231GR8");
  CHECK(found("cédula 171003406-5") == "national_id=171003406-5");
  CHECK(found("mi CI 1.234.567-2") == "national_id=1.234.567-2");
  CHECK(found("cédula de ciudadanía 52.345.678") == "national_id=52.345.678");
  CHECK(found("my SSN is 078-05-1120") == "national_id=078-05-1120");
  CHECK(found("my SSN is 000-05-1120").find("national_id") == std::string::npos);
  CHECK(found("mi pasaporte es AAA123456") == "national_id=AAA123456");
}

TEST_CASE("C11: identity numbers of Portugal and France, and a spelled announcement") {
  CHECK(found("NIF 123456789, obrigado") == "tax_id=123456789");
  CHECK(found("NIF 123456788, obrigado").find("tax_id") == std::string::npos);
  CHECK(found("sécu 1 85 05 78 006 084 91") == "national_id=1 85 05 78 006 084 91");
  CHECK(found("sécu 1 85 05 78 006 084 92").find("national_id") == std::string::npos);
  CHECK(found("c.c. 1.020.304.050 de Cali") == "national_id=1.020.304.050");
}

TEST_CASE("C11: addresses with their flat, code and town, and no phone after them") {
  CHECK(found("Vivo en la calle Luna 12, 3 B, 28004 Madrid.") ==
        "address=calle Luna 12, 3 B, 28004 Madrid");
  CHECK(found("Cra. 15 # 93-20, apto 401, Bogotá, portería") ==
        "address=Cra. 15 # 93-20, apto 401, Bogotá");
  CHECK(found("ship it to 48 Elm Hollow Rd, Apt 3B, Salem, OR 97301") ==
        "address=48 Elm Hollow Rd, Apt 3B, Salem, OR 97301");
  CHECK(found("Domicilio: Teatinos 180") == "address=Teatinos 180");
  CHECK(found("Bahnhofstrasse 21, danke") == "address=Bahnhofstrasse 21");
  CHECK(found("calle Luna 12, Madrid, 612 34 56 78") ==
        "address=calle Luna 12, Madrid; phone=612 34 56 78");
  CHECK(found("la vía oral) y la otra (4 veces) en enero 2014") == "");
}

TEST_CASE("C11: phones in international and national formats, other numbers are not") {
  CHECK(found("llámame al +1 (809) 555-0100") == "phone=+1 (809) 555-0100");
  CHECK(found("mi móvil: 612 34 56 78") == "phone=612 34 56 78");
  CHECK(found("appelez le 01.84.17.61.18") == "phone=01.84.17.61.18");
  CHECK(found("ligue (11) 91234-5678") == "phone=(11) 91234-5678");
  CHECK(found("0034 600 11 22 33") == "phone=0034 600 11 22 33");
  CHECK(found("pagué 1.234.567 pesos el 12/03/2026 a las 10:30") == "");
  CHECK(found("mi pedido 123456789 no llegó") == "");
  CHECK(found("la IP 192.168.10.200 está bloqueada") == "");
  CHECK(found("de 2019-2020 viajaron 15000 personas, un 25% más") == "");
}

TEST_CASE("C11: what only its announcement tells") {
  CHECK(found("mi contraseña es Perro2026!") == "password=Perro2026");
  CHECK(found("la contraseña es obligatoria") == "");
  CHECK(found("my booking reference is QX7T2P") == "booking=QX7T2P");
  CHECK(found("mi reserva ABC12D salió mal") == "booking=ABC12D");
  CHECK(found("código de reserva KT-204815") == "booking=KT-204815");
  CHECK(found("el número de reserva que me dieron: 88204815") == "booking=88204815");
  CHECK(found("mi clave es Luna2019! y no me deja") == "password=Luna2019!");
  CHECK(found("la clave que puse fue Luna*88") == "password=Luna*88");
  CHECK(found("con la clave Ab12cd34 no entra") == "password=Ab12cd34");
  CHECK(found("contraseña temporal: X9k2mm") == "password=X9k2mm");
  CHECK(found("my wifi password is blue-moon7") == "password=blue-moon7");
  CHECK(found("mi pin 4821 no funciona") == "password=4821");
  CHECK(found("mi contraseña no funciona desde hoy") == "");
  CHECK(found("la clave es la paciencia") == "");
  CHECK(found("olvidé la clave de acceso") == "");
  CHECK(found("nací el 12/03/1980") == "birth_date=12/03/1980");
  CHECK(found("viajo el 12/03/2027") == "");
  CHECK(found("vivo en la Calle Carmen Romero, 23, 1D.") == "address=Calle Carmen Romero, 23, 1D");
  CHECK(found("mi cuenta 1234567890") == "account=1234567890");
}

TEST_CASE("C11: what is shown is masked") {
  CHECK(find_personal_data("4111111111111111").at(0).masked == "4***********1111");
  CHECK(find_personal_data("ana@correo.example").at(0).masked == "a***@correo.example");
  CHECK(find_personal_data("clave: S3creta#9").at(0).masked == "********");
}

TEST_CASE("Personal data in any bytes: spans stay ordered, inside and apart") {
  const std::string bytes = "\xff 809-555-0100 \xc3 ana@x.example \x80 4111111111111111 +";
  std::size_t last = 0;
  for (const auto& item : find_personal_data(bytes)) {
    CHECK(item.start >= last);
    CHECK(item.end > item.start);
    CHECK(item.end <= bytes.size());
    last = item.end;
  }
  CHECK(last > 0);
}
