// libc++'s shared_ptr has a type that the C++ runtime describes for dynamic_cast and catch, which
// these sources do without: the tables stand here so that their code (1 KB of the module) does not.
extern "C" {
void* _ZTVN10__cxxabiv117__class_type_infoE[3] = {};
void* _ZTVN10__cxxabiv121__vmi_class_type_infoE[3] = {};
void* _ZTVN10__cxxabiv120__si_class_type_infoE[3] = {};
}
