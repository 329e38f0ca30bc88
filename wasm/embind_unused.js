// Embind registers every type that C++ has, and the C library reads an environment. The bindings use
// strings, numbers and booleans alone, and there is no environment: what is left out here is a third
// of the glue.
mergeInto(LibraryManager.library, {
  _embind_register_std_wstring__deps: [],
  _embind_register_std_wstring: function () {},
  _embind_register_memory_view__deps: [],
  _embind_register_memory_view: function () {},
  _embind_register_emval__deps: [],
  _embind_register_emval: function () {},
  _embind_register_bigint__deps: [],
  _embind_register_bigint: function () {},
  environ_get__deps: [],
  environ_get: function () {
    return 0;
  },
  environ_sizes_get__deps: [],
  environ_sizes_get: function (count, size) {
    HEAP32[count >> 2] = HEAP32[size >> 2] = 0;
    return 0;
  },
});
